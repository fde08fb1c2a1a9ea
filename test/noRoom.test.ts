/** A language whose wording has no room on a wallet card has none, and that is said. */
import { expect, test } from 'vitest';
import { languageTag } from '../src/data/language.ts';
import { formatDiagnostic } from '../src/diagnostic.ts';
import { choose } from '../src/selection.ts';
import { listening } from './support/project.ts';

const LANGUAGES = ['en', 'ta'].map(languageTag);

function said(languages: readonly string[], documents: readonly string[]): string[] {
  const { report, diagnostics } = listening();
  choose({ editions: [], languages, documents, layouts: [], output: 'output' }, LANGUAGES, report);
  return diagnostics.map(formatDiagnostic);
}
const TAMIL =
  '[no-room] wallet-card: ta: a wallet card has no room for the wording in ta, so none is made\n  hint: The folded card has: --document folded-card.';

test('in a build of more than it the card is left out with a notice', () => {
  expect(said([], [])).toEqual([`notice ${TAMIL}`]);
  expect(said(['ta'], ['wallet-card', 'folded-card'])).toEqual([`notice ${TAMIL}`]);
});

test('where it alone is asked for, that is a mistake', () => expect(said(['ta'], ['wallet-card'])).toEqual([`error ${TAMIL}`]));

test('nothing is said where no card is asked for, or in a language that has room', () => {
  expect(said(['ta'], ['leaflet'])).toEqual([]);
  expect(said(['en'], ['wallet-card'])).toEqual([]);
});
