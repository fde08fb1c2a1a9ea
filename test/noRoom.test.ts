/** A pseudo-language, whose wording is longer than a wallet card has room for, has none, and that is said. */
import { expect, test } from 'vitest';
import { languageTag } from '../src/data/language.ts';
import { formatDiagnostic } from '../src/diagnostic.ts';
import { choose } from '../src/selection.ts';
import { listening } from './support/project.ts';

const LANGUAGES = ['en'].map(languageTag);

function said(languages: readonly string[], documents: readonly string[]): string[] {
  const { report, diagnostics } = listening();
  choose({ editions: [], languages, documents, layouts: [], output: 'output' }, LANGUAGES, report);
  return diagnostics.map(formatDiagnostic);
}
const LONGER =
  '[no-room] wallet-card: en-XA: a wallet card has no room for the wording in en-XA, so none is made\n  hint: The folded card has: --document folded-card.';

test('in a build of more than it the card is left out with a notice', () => {
  expect(said(['en', 'en-XA'], [])).toEqual([`notice ${LONGER}`]);
  expect(said(['en-XA'], ['wallet-card', 'folded-card'])).toEqual([`notice ${LONGER}`]);
});

test('where it alone is asked for, that is a mistake', () =>
  expect(said(['en-XA'], ['wallet-card'])).toEqual([`error ${LONGER}`]));

test('nothing is said where no card is asked for, or in a language that has room', () => {
  expect(said(['en-XA'], ['leaflet'])).toEqual([]);
  expect(said(['en'], ['wallet-card'])).toEqual([]);
});
