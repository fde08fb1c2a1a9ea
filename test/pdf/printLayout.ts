/** The real PDF of a real sheet in one of its layouts, without the checks on inputs. */
import type { Edition } from '../../src/data/edition.ts';
import { type AskedPrint, DOCUMENTS, type DocumentName, printOn } from '../../src/documents.ts';
import { layOutFitting } from '../../src/layOutFitting.ts';
import { paint } from '../../src/pdf/paint.ts';
import { realInputs } from '../support/real.ts';
import { realLeaflet } from './realLeaflet.ts';

/** @param layout the end of the file's name */
export async function printLayout(
  document: DocumentName,
  layout: string,
  asked: AskedPrint,
  [edition, language]: readonly [Edition, string] = ['eu', 'en'],
): Promise<Uint8Array> {
  const spec = DOCUMENTS.find(({ name }) => name === document)?.layouts.find(({ name }) => name === layout);
  if (!spec) throw new Error(`there is no ${document}-${layout}`);
  const { medicine, figures } = realInputs();
  const { paper, stock } = medicine.editions[edition];
  const print = printOn(stock, paper, asked);
  const leaflet = realLeaflet(document, edition, language, print);
  const source = spec.kind === 'bilingual' ? realLeaflet(document, edition, 'en', print) : undefined;
  const { title, direction } = leaflet;
  const laidOut = await layOutFitting(spec, { leaflet, source, print, figures });
  return paint(laidOut, { title, language, direction, subject: 'test', created: new Date(0) }, spec.boxes);
}
