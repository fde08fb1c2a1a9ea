/** The back of a wallet card is for the people at the place: it has room for each language that a place may speak. */
import { expect, test } from 'vitest';
import { overflow } from '../../src/check/overflow.ts';
import { EDITIONS } from '../../src/data/edition.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { DOCUMENTS } from '../../src/documents.ts';
import { layOutFitting } from '../../src/layOutFitting.ts';
import { realInputs, realLanguages } from '../support/real.ts';
import { ownPrint, realLeaflet } from './realLeaflet.ts';

const CARD = DOCUMENTS.find(({ name }) => name === 'wallet-card')?.layouts[0];

async function tooTall(placeLanguage: string): Promise<string[]> {
  if (!CARD) throw new Error('there is no wallet card');
  const found: string[] = [];
  for (const edition of EDITIONS) {
    const print = ownPrint(edition);
    const leaflet = realLeaflet('wallet-card', edition, 'en', print, placeLanguage);
    const laidOut = await layOutFitting(CARD, { leaflet, print, figures: realInputs().figures });
    found.push(...overflow(laidOut, { file: edition }).map(formatDiagnostic));
  }
  return found;
}

/** Lines of Nastaliq are half again as high as those of Latin, and words of Tamil half again as long. */
const WITHOUT_ROOM = ['ta', 'ur'];

test.each(realLanguages().filter((language) => !WITHOUT_ROOM.includes(language)))('%s', async (language) => {
  expect(await tooTall(language)).toEqual([]);
});

test.each(WITHOUT_ROOM)('not %s, and the folded card is named', async (language) => {
  const told = (await tooTall(language)).join('\n');
  expect(told).toContain('the back panel of the card is');
  expect(told).toContain('--document folded-card');
});
