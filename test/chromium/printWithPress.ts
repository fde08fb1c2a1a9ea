/** The specimen as our engine sets it, and the lines that it breaks the texts into. */
import { type LaidOutNode, layOut } from '../../src/pdf/layOut.ts';
import { paint } from '../../src/pdf/paint.ts';
import type { Specimen } from '../specimen/specimen.ts';
import { typesetSpecimen } from '../specimen/typesetSpecimen.tsx';
import type { Printed } from './printWithChromium.ts';

export async function printWithPress(specimens: readonly Specimen[]): Promise<Printed> {
  const document = await layOut(typesetSpecimen(specimens));
  const metadata = { title: 'Type specimen', language: 'mul', direction: 'ltr' as const, subject: '', created: new Date(0) };
  return { pdf: await paint(document, metadata), lines: (document.children ?? []).map(textsIn) };
}

/** The lines of each text of a page but the bullets. */
function textsIn(node: LaidOutNode): (readonly string[])[] {
  if (node.lines) return [node.lines.map(({ string }) => string)].filter((lines) => lines.join() !== '•');
  return (node.children ?? []).flatMap(textsIn);
}
