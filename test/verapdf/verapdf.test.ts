/** veraPDF, the standard validator, on every kind of PDF that we make: PDF/UA-1 and PDF/A-2a, no failed rule. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { filesIn } from '../cli/filesIn.ts';
import { ROOT, sharedFolder } from '../support/project.ts';

const LIBRARIES = path.join(ROOT, 'node_modules/.cache/verapdf');
const FLAVOURS = { 'PDF/UA-1': 'ua1', 'PDF/A-2a': '2a' } as const;

const folder = sharedFolder();
const output = path.join(folder, 'output');
let files: string[];

beforeAll(() => {
  const pom = path.join(import.meta.dirname, 'pom.xml');
  execFileSync('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${LIBRARIES}`], {
    stdio: 'pipe',
  });
  const profile = path.join(ROOT, 'test/fixtures/pharmacy.yaml'); // with a logo, so that there is a figure
  const leaflets = (...args: readonly string[]) =>
    execFileSync(process.execPath, [path.join(ROOT, 'src/leaflets.mjs'), ...args], { stdio: 'pipe' });
  // All layouts in all languages would take an hour. What the validator looks at differs by document, layout, script and direction, which
  // one edition has in English, Spanish and Arabic; and every language has a leaflet and a folded card.
  const edition = (name: string, ...asked: readonly string[]) =>
    leaflets('build', '--profile', profile, '--output', path.join(output, name), ...asked);
  edition('whole', '--edition', 'us', '--language', 'en,es,ar');
  edition('others', '--edition', 'gb', '--language', 'en,es,ar,zh-Hans', '--document', 'leaflet', '--layout', 'standard');
  edition('languages', '--edition', 'eu', '--document', 'leaflet,folded-card', '--layout', 'standard');
  const onPlainPaper = ['--stock', 'plain-a4', '--flip', 'short', '--edition', 'eu', '--language', 'en,es,ar,zh-Hans'];
  leaflets('build', '--document', 'wallet-card,folded-card', ...onPlainPaper, '--output', path.join(output, 'plain'));
  leaflets('calibrate', ...onPlainPaper, '--output', path.join(output, 'calibration'));
  files = [...filesIn(output).keys()].filter((name) => name.endsWith('.pdf')).map((name) => path.join(output, name));
});

/** The validator's lines: PASS or FAIL with the file, and a line for each failed rule. */
function validate(flavour: string, paths: readonly string[]): string[] {
  const command = [
    '-cp',
    path.join(LIBRARIES, '*'),
    'org.verapdf.apps.GreenfieldCliWrapper',
    '--flavour',
    flavour,
    '--format',
    'text',
    '-v',
  ];
  try {
    return lines(execFileSync('java', [...command, ...paths], { encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 26 }));
  } catch (error) {
    return lines((error as { stdout: string }).stdout); // it exits with an error when a file fails
  }
}

const lines = (text: string) => text.trim().split('\n');

it.each(Object.entries(FLAVOURS))('every file is %s', (_name, flavour) => {
  expect(files.length).toBeGreaterThan(60);
  expect(validate(flavour, files)).toEqual(files.map((file) => `PASS ${file} ${flavour}`));
});

it('a file whose language is taken away is none', () => {
  const file = files.find((name) => name.endsWith('leaflet.pdf')) ?? ''; // on a card the first language is that of a part
  const spoilt = path.join(folder, 'spoilt.pdf');
  writeFileSync(spoilt, readFileSync(file).toString('latin1').replace('/Lang (', '/Lung ('), 'latin1');
  expect(validate('ua1', [spoilt])[0]).toBe(`FAIL ${spoilt} ua1`);
});
