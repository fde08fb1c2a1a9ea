/** The list of what documents may not lack. */
import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { loadMustSay } from '../../src/load/loadMustSay.ts';
import { copyOfInputs, edit, listening } from '../support/project.ts';

const FILE = 'src/data/must-say.yaml';

function loaded(before: string | RegExp, after: string) {
  const root = copyOfInputs();
  edit(root, FILE, before, after);
  const { report, diagnostics } = listening();
  return { rules: loadMustSay({ root }, report), diagnostics: diagnostics.map(formatDiagnostic) };
}

test('is one rule a statement', () => {
  const { rules, diagnostics } = loaded(
    /[\s\S]*/,
    '- { document: leaflet, editions: [us, eu], says: [storage.expiry, dose.tooMuch] }\n',
  );
  expect(diagnostics).toEqual([]);
  expect(rules).toEqual([
    { document: 'leaflet', editions: ['us', 'eu'], says: 'storage.expiry' },
    { document: 'leaflet', editions: ['us', 'eu'], says: 'dose.tooMuch' },
  ]);
});

test.each([
  ['a key that is misspelt', 'document: leaflet', 'documnt: leaflet', `${FILE}:3: 0.documnt: "documnt" is not known here`],
  ['an edition that there is not', 'editions: [us, eu, gb]', 'editions: [uk]', `${FILE}:4: 0.editions.0: Invalid option`],
  ['a rule for no edition', 'editions: [us, eu, gb]', 'editions: []', `${FILE}:4: 0.editions: `],
])('%s is told with its line', (_what, before, after, message) => {
  const { rules, diagnostics } = loaded(before, after);
  expect(rules).toBeUndefined();
  expect(diagnostics.join('\n')).toContain(`error [must-say-schema] ${message}`);
});

test('that is empty is refused: it would let everything pass', () => {
  expect(loaded(/[\s\S]*/, '[]\n').diagnostics).toEqual([
    expect.stringContaining(`error [must-say-schema] ${FILE}:1: the list is empty`),
  ]);
});
