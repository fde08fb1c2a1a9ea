/** A font has every character of the tree, because React-PDF prints another letter in place of a missing one. */
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { characters } from '../../src/check/characters.ts';
import { languageTag } from '../../src/data/language.ts';
import type { Profile } from '../../src/data/profile.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { listening } from '../support/project.ts';

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
    'error [missing-character] templates/leaflet.md.hbs (us, en): no font has the character "🧪" (U+1F9EA) of "Ask your 🧪 nurse."\n  hint: Write it in another way, or add a font that has it to src/typeset/fonts.ts.',
  ]);
});

test('a script that the text engine would garble is refused, also where a font of the stack has its letters', () => {
  expect(said(note('صيدلية'))[0]).toBe(
    'error [missing-character] templates/leaflet.md.hbs (us, en): the text engine cannot set the script of the character "ص" (U+0635) of "صيدلية"\n  hint: Write it in Latin, Greek or Cyrillic letters.',
  );
});

test('each missing character is told once', () => {
  expect(said(note('ក្រ ក្រ 🧪')).map((text) => /\(U\+(\w+)\)/.exec(text)?.[1])).toEqual(['1780', '17D2', '179A', '1F9EA']);
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
