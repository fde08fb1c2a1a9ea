/** A pharmacy's profile: what cannot be printed is refused, each mistake with its line; its logo becomes one colour. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { loadProfile } from '../../src/load/loadProfile.ts';
import { listening, temporaryFolder } from '../support/project.ts';

const PROFILE = `name: Corner Pharmacy
address:
  - 1 Main Street
  - Springfield
phone: 555-0100
hours: Mon–Fri 9–5
`;

function loaded(yaml: string, logo?: Uint8Array | string) {
  const root = temporaryFolder();
  writeFileSync(path.join(root, 'my-pharmacy.yaml'), yaml);
  if (logo !== undefined) writeFileSync(path.join(root, 'logo.png'), logo);
  const { report, diagnostics } = listening();
  return { profile: loadProfile({ root }, 'my-pharmacy.yaml', report), diagnostics: diagnostics.map(formatDiagnostic) };
}

/** A PNG of these pixels, each red, green, blue and alpha. */
function png(...pixels: readonly (readonly [number, number, number, number])[]): Uint8Array {
  const image = new PNG({ width: pixels.length, height: 1 });
  image.data.set(pixels.flat());
  return PNG.sync.write(image);
}

test('a sound profile is taken as it is', () => {
  expect(loaded(PROFILE)).toMatchObject({
    profile: { name: 'Corner Pharmacy', address: ['1 Main Street', 'Springfield'], phone: '555-0100', hours: 'Mon–Fri 9–5' },
    diagnostics: [],
  });
});

test('the language of the place and the reporting scheme may be named, too', () => {
  const { profile } = loaded(`${PROFILE}placeLanguage: pt\nreportingScheme: Portal RAM\n`);
  expect(profile).toMatchObject({ placeLanguage: 'pt', reportingScheme: 'Portal RAM' });
});

describe('a text', () => {
  test.each([
    ['a name of 300 characters', 'Corner Pharmacy', 'x'.repeat(300), ':1: name: is longer than 80 characters'],
    ['a name of spaces', 'Corner Pharmacy', '"   "', ':1: name: is empty'],
    ['a phone number without quotation marks', '555-0100', '5550100', ':5: phone: write this as text, in quotation marks'],
    ['a control character', 'Corner Pharmacy', '"Corner\\aPharmacy"', ':1: name: has an invisible character'],
    ['a line break', 'Corner Pharmacy', '"Corner\\nPharmacy"', ':1: name: has an invisible character'],
    [
      'a mark that turns the direction around (U+202E)',
      '1 Main Street',
      '1 \u202eMain Street',
      ':3: address.0: has an invisible character',
    ],
    ['a soft hyphen', 'Springfield', 'Spring\u00adfield', ':4: address.1: has an invisible character'],
    ['the mark of a page number (U+FDD0)', 'Mon–Fri', 'Mon\ufdd0Fri', ':6: hours: has an invisible character'],
    ['a letter of private use', 'Mon–Fri', 'Mon\ue000Fri', ':6: hours: has an invisible character'],
  ])('may not be or hold %s', (_what, before, after, message) => {
    const { profile, diagnostics } = loaded(PROFILE.replace(before, after));
    expect(profile).toBeUndefined();
    expect(diagnostics).toEqual([expect.stringContaining(`error [profile-schema] my-pharmacy.yaml${message}`)]);
  });

  test('with Markdown and Handlebars in it is taken as it is', () => {
    expect(loaded(PROFILE.replace('Corner Pharmacy', '"**A** {{b}} [x](y) <i>"')).profile?.name).toBe('**A** {{b}} [x](y) <i>');
  });
});

describe('a field', () => {
  test.each(['name', 'phone', 'hours'])('%s may not be missing', (field) => {
    const { profile, diagnostics } = loaded(PROFILE.replace(new RegExp(`^${field}:.*\\n`, 'm'), ''));
    expect(profile).toBeUndefined();
    expect(diagnostics).toEqual([expect.stringContaining(`error [profile-schema] my-pharmacy.yaml:1: ${field}: `)]);
  });

  test('that is misspelt is told', () => {
    expect(loaded(`${PROFILE}fone: 555-0100\n`).diagnostics).toEqual([
      expect.stringContaining('my-pharmacy.yaml:7: fone: "fone" is not known here\n  hint: Check the spelling of "fone"'),
    ]);
  });

  test('address has no more than four lines', () => {
    const five = PROFILE.replace('  - Springfield\n', '  - a\n  - b\n  - c\n  - d\n');
    expect(loaded(five).diagnostics).toEqual([expect.stringContaining('my-pharmacy.yaml:2: address: has more than 4 lines')]);
  });

  test('placeLanguage is a language tag', () => {
    expect(loaded(`${PROFILE}placeLanguage: English!\n`).diagnostics).toEqual([
      expect.stringContaining('my-pharmacy.yaml:7: placeLanguage: is not a language tag such as en or pt'),
    ]);
  });
});

test('all mistakes are told at once, the logo’s among them', () => {
  const wrong = PROFILE.replace('Corner Pharmacy', 'x'.repeat(300)).replace('Springfield', '"\\a"').replace('555-0100', '5');
  const { diagnostics } = loaded(`${wrong}logo: logo.png\n`, 'not an image');
  expect(diagnostics.map((text) => text.split(': ').slice(0, 2).join(': '))).toEqual([
    'error [profile-schema] my-pharmacy.yaml:1: name',
    'error [profile-schema] my-pharmacy.yaml:4: address.1',
    'error [profile-schema] my-pharmacy.yaml:5: phone',
    'error [logo] logo.png: the logo is not a PNG image that can be read\n  hint',
  ]);
});

test('a malformed profile is told with its line', () => {
  expect(loaded(PROFILE.replace('Corner Pharmacy', 'Corner: Pharmacy')).diagnostics).toEqual([
    expect.stringContaining('error [malformed-file] my-pharmacy.yaml:1: '),
  ]);
});

test('a profile that does not exist is told by the name that the user gave', () => {
  const { report, diagnostics } = listening();
  expect(loadProfile({ root: temporaryFolder() }, '../nowhere.yaml', report)).toBeUndefined();
  expect(diagnostics[0]?.place.file).toBe('../nowhere.yaml');
});

describe('a logo', () => {
  const WITH_LOGO = `${PROFILE}logo: logo.png\n`;

  test('becomes one colour: black where it was dark, and clear where it was light', () => {
    const { profile, diagnostics } = loaded(
      WITH_LOGO,
      png([0, 0, 0, 255], [255, 255, 255, 255], [255, 0, 0, 255], [0, 0, 0, 0], [0, 0, 0, 128]),
    );
    expect(diagnostics).toEqual([]);
    const { data } = PNG.sync.read(Buffer.from(profile?.logo ?? []));
    const pixels = Array.from({ length: 5 }, (_, i) => [...data.subarray(i * 4, i * 4 + 4)]);
    expect(pixels).toEqual([
      [0, 0, 0, 255],
      [0, 0, 0, 0],
      [0, 0, 0, 201],
      [0, 0, 0, 0],
      [0, 0, 0, 128],
    ]);
  });

  test.each([
    ['a text with the name of an image', 'not an image'],
    ['a PNG that was cut off', png([0, 0, 0, 255]).subarray(0, 40)],
    ['a JPEG', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['an empty file', ''],
  ])('that is %s is refused, with the line that names it', (_what, bytes) => {
    const { profile, diagnostics } = loaded(WITH_LOGO, bytes);
    expect(profile).toBeUndefined();
    expect(diagnostics).toEqual([
      'error [logo] logo.png: the logo is not a PNG image that can be read\n  hint: Save the logo as PNG. The profile my-pharmacy.yaml names it on line 7.',
    ]);
  });

  test('that is not there is told', () => {
    expect(loaded(WITH_LOGO)).toMatchObject({
      profile: undefined,
      diagnostics: [expect.stringContaining('error [unreadable-file] logo.png: the file does not exist')],
    });
  });
});
