/** A font of the language's stack has every character; what is missing is told where it stands. */
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { characters, statementCharacters } from '../../src/check/characters.ts';
import { languageTag } from '../../src/data/language.ts';
import type { Profile } from '../../src/data/profile.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import type { Wording } from '../../src/localize/wording.ts';
import { listening } from '../support/project.ts';
import { wordingOf } from '../support/wording.ts';

function said(markdown: string, profile?: Profile): string[] {
  const { report, diagnostics } = listening();
  const leaflet = assemble(
    markdown,
    'x.md',
    { document: 'leaflet', edition: 'us', language: languageTag('en'), profile },
    report,
  );
  expect(diagnostics).toEqual([]);
  return characters(leaflet, { file: 'templates/leaflet.md.hbs (us, en)' }).map(formatDiagnostic);
}

const note = (text: string) => `:::note\n## Ask\n\n${text}\n:::`;

test('the characters that leaflets in Latin script need are there', () => {
  expect(said(note('Größe, ¿qué?, ñ, ł, ș, đ, Ω, Ж, 2–8 °C, ≤ ≥ →, ☐ ✓ •, “…”, 1‑800, € £'))).toEqual([]);
});

test('a character that no font has is told with its number and its line', () => {
  expect(said(note('Ask **your 🧪 nurse**.'))).toEqual([
    'error [missing-character] templates/leaflet.md.hbs (us, en): no font has the character "🧪" (U+1F9EA) of "Ask your 🧪 nurse."\n  hint: Write it in another way, or add a font that has it to src/typeset/fontTable.ts.',
  ]);
});

test('a letter of another script than the language’s own is told: no font of its stack has it', () => {
  expect(said(note('صيدلية'))[0]).toContain('"ص" (U+0635) of "صيدلية"');
});

test('a letter with its marks is one character, which one font must have whole', () => {
  expect(said(note('ក្រ ក្រ 🧪')).map((text) => /\((U\+[^)]+)\)/.exec(text)?.[1])).toEqual(['U+1780 U+17D2 U+179A', 'U+1F9EA']);
});

describe('a statement of a language', () => {
  const wording = (language: string, text: string): Wording => ({
    ...wordingOf(language, {}),
    statements: new Map([['leaflet:a', { text, place: { file: `locales/${language}/leaflet.json`, line: 3, path: 'a' } }]]),
  });

  test.each([
    ['ar', 'احفظ دواء {{product.brand}} (أناكينرا) في الثلاجة، لا تجمّده.'],
    ['ur', 'دوا کو فریج میں رکھیں۔'],
    ['km', 'រក្សាទុកក្នុងទូទឹកកក។'],
    ['ja', '冷蔵庫で保管してください。'],
  ])('in %s is set in the fonts of its script', (language, text) => {
    expect(statementCharacters(wording(language, text))).toEqual([]);
  });

  test('with a letter that no font of its stack has is told with its file, line and key', () => {
    expect(statementCharacters(wording('ar', 'احفظه ב {{storage.refrigerator}}')).map(formatDiagnostic)).toEqual([
      'error [missing-character] locales/ar/leaflet.json:3: a: no font has the character "ב" (U+05D1) of "احفظه ב  "\n  hint: Write it in another way, or add a font that has it to src/typeset/fontTable.ts.',
    ]);
  });
});

describe('wherever text stands, it is looked at:', () => {
  test.each([
    ['a heading', ':::note\n## 🧪\n:::'],
    ['a list', ':::note\n## Ask\n\n- 🧪\n:::'],
    ['steps', ':::section{id="howToUse"}\n## Use\n\n1. 🧪\n:::'],
    ['a section’s heading', ':::section{id="howToUse"}\n## 🧪\n:::'],
    ['the footer', ':::footer\n🧪\n:::'],
    ['a line to write on', '::::panel{side="front"}\n# I\n\n:::write-in\n- 🧪\n:::\n::::'],
    ['a part', '::::part{language="es"}\n:::panel{side="back"}\n# 🧪\n:::\n::::'],
  ])('in %s', (_where, markdown) => {
    expect(said(markdown)).toEqual([expect.stringContaining('(U+1F9EA)')]);
  });

  test('in a text of the pharmacy’s profile', () => {
    const block = '::::masthead\n# T\n\n:::pharmacy\n### P\n\n- Name\n- Address\n- Phone\n- Hours\n:::\n::::';
    const profile: Profile = { name: 'Corner', address: ['1 Main Street', '🧪 Springfield'], phone: '5', hours: '9–5' };
    expect(said(block, profile)).toEqual([expect.stringContaining('(U+1F9EA)')]);
  });
});
