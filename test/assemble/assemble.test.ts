/** What the tree knows beside its blocks: where a mistake stood, its title and direction, and the pharmacy's own texts. */
import { describe, expect, test } from 'vitest';
import { assemble, type Identity } from '../../src/assemble/assemble.ts';
import { languageTag } from '../../src/data/language.ts';
import type { Profile } from '../../src/data/profile.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import type { Pharmacy } from '../../src/leaflet/node.ts';
import { blocksOf, linesOf } from '../../src/leaflet/walk.ts';
import { listening } from '../support/project.ts';

const IDENTITY = { document: 'leaflet', edition: 'us', language: languageTag('en') } as const;

function assembled(markdown: string, identity: Partial<Identity> = {}) {
  const { report, diagnostics } = listening();
  return { leaflet: assemble(markdown, 'leaflet.md', { ...IDENTITY, ...identity }, report), diagnostics };
}

const PHARMACY_BLOCK = `::::masthead
# anakinra

:::pharmacy
### Your pharmacy

- Name
- Address
- Phone
- Hours
:::
::::`;

describe('a diagnostic', () => {
  test('says on which line the mistake stands, and how to mend it', () => {
    const { diagnostics } = assembled(':::note\n## Ask\n\nDo *not* shake it.\n\n#### At home\n:::');
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'error [markdown-node] leaflet.md:4: emphasis may not stand in a line\n  hint: Only **strong text** may; put a backslash before a punctuation mark that is meant as it is.',
      'error [markdown-node] leaflet.md:6: a heading of level 4\n  hint: Headings have three levels: #, ## and ###.',
    ]);
  });

  test('about wrong nesting says what may stand there', () => {
    const { diagnostics } = assembled(':::header\n# anakinra\n:::');
    expect(diagnostics[0]?.hint).toBe('A furniture may hold: paragraph.');
  });

  test('about a pharmacy’s block with three labels says which four there are', () => {
    const { diagnostics, leaflet } = assembled(PHARMACY_BLOCK.replace('- Hours\n', ''));
    expect(diagnostics.map(formatDiagnostic)).toContain(
      'error [markdown-node] leaflet.md:4: the pharmacy block needs a heading and four labels\n  hint: Give it a heading and a list: name, address, phone, hours.',
    );
    expect([...blocksOf(leaflet.children)].map(({ type }) => type)).not.toContain('pharmacy');
  });

  test('about a section without a heading says that it needs one', () => {
    const { diagnostics, leaflet } = assembled(':::section{id="storage"}\nKeep it cold.\n:::');
    expect(diagnostics.map(({ message }) => message)).toContain(':::section does not open with a heading');
    expect(leaflet.children).toEqual([]);
  });
});

describe('the space that a template puts between statements', () => {
  const said = (markdown: string) => linesOf(assembled(markdown).leaflet.children);

  test.each([
    ['after a full-width stop', '请勿冷冻。 请勿摇晃。', '请勿冷冻。请勿摇晃。'],
    ['after strong text', '**请勿冷冻。** 如果结冻', '请勿冷冻。如果结冻'],
    ['before strong text', '有感染？ **请勿开始。**', '有感染？请勿开始。'],
    ['before a Latin name', '在冰箱（冷藏室） Kineret', '在冰箱（冷藏室）Kineret'],
  ])('falls away %s', (_place, markdown, text) => {
    expect(said(`:::note\n## x\n\n${markdown}\n:::`)).toEqual(['x', text]);
  });

  test.each([['Do not freeze. Do not shake.'], ['使用 Kineret 期间'], ['（盐）\u00a0• 水']])('stays in "%s"', (text) => {
    expect(said(`:::note\n## x\n\n${text}\n:::`)).toEqual(['x', text]);
  });
});

describe('the title', () => {
  test('is the first heading of level 1, without its marks', () => {
    expect(assembled('::::masthead\n# **anakinra** (Kineret)\n::::').leaflet.title).toBe('anakinra (Kineret)');
  });

  test('is the document’s name when no heading is one', () => {
    expect(assembled(':::note\n## Ask\n:::').leaflet.title).toBe('leaflet');
  });
});

test.each([
  ['en', 'ltr'],
  ['es', 'ltr'],
  ['ar', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
])('a leaflet in %s is written %s', (language, direction) => {
  expect(assembled('', { language: languageTag(language) }).leaflet.direction).toBe(direction);
});

describe('a pharmacy’s profile', () => {
  const profile: Profile = {
    name: '**Corner** [Pharmacy](x) {{y}}',
    address: ['1 Main Street', '# Springfield'],
    phone: '555-0100',
    hours: 'Mon_Fri <9–5>',
    logo: new Uint8Array([1, 2, 3]),
  };
  const pharmacyOf = (identity: Partial<Identity>) =>
    [...blocksOf(assembled(PHARMACY_BLOCK, identity).leaflet.children)].find(
      (block): block is Pharmacy => block.type === 'pharmacy',
    );

  test('fills the fields with its texts, which never pass through Markdown', () => {
    expect(pharmacyOf({ profile })?.fields).toEqual([
      { type: 'filled', value: '**Corner** [Pharmacy](x) {{y}}' },
      { type: 'filled', value: '1 Main Street\n# Springfield' },
      { type: 'filled', value: '555-0100' },
      { type: 'filled', value: 'Mon_Fri <9–5>' },
    ]);
  });

  test('brings its logo', () => {
    expect(pharmacyOf({ profile })?.logo).toBe(profile.logo);
    expect(pharmacyOf({})?.logo).toBeUndefined();
  });
});
