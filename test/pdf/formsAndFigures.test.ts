/** The structure trees of forms and of figures, small enough to be read whole. */
import { describe, expect, test } from 'vitest';
import { languageTag } from '../../src/data/language.ts';
import { heightsOf, layOut } from '../../src/pdf/layOut.ts';
import { paint } from '../../src/pdf/paint.ts';
import { lookOf } from '../../src/typeset/kinds.ts';
import { LARGE_PRINT, type Look, STANDARD } from '../../src/typeset/look.ts';
import { PAPER_SIZES } from '../../src/typeset/sheet/paper.ts';
import { typesetLeaflet } from '../../src/typeset/typesetLeaflet.tsx';
import { realInputs } from '../support/real.ts';
import { treeOf } from '../text/html.ts';
import { readStructure } from './structureTree.ts';

async function print(markdown: string, look: Look, language = 'en'): Promise<Uint8Array> {
  const tree = treeOf(markdown, { language: languageTag(language) });
  const { title, direction } = tree;
  const laidOut = await layOut(await typesetLeaflet(tree, PAPER_SIZES.a4, realInputs().figures, heightsOf, look));
  return paint(laidOut, { title, language, direction, subject: 'test', created: new Date(0) });
}

const FORM = '# Log\n\n:::table{rows="2" from="1" places="A B"}\n- Day\n- Place\n- Date\n:::';
const SIGHT = 'A "hand" holds < 1 syringe.';
const STEPS = '# Inject\n\n1. Wash.\n2. Take **it**. :figure[A "hand" holds \\< 1 syringe.]{name="take-out"}\n3. Wait.';

const LOOKS = {
  standard: STANDARD,
  'large print': LARGE_PRINT,
  'the guide, with figures before numbers': lookOf('guide', STANDARD),
  'the log': lookOf('form', STANDARD),
};

describe.each(Object.entries(LOOKS))('in the look %s', (_name, look) => {
  test('a form is a table of rows, of heads and cells', async () => {
    expect(await readStructure(await print(FORM, look))).toEqual([
      'Document',
      '  H1: Log',
      '  Table',
      '    TR',
      '      TH: Day',
      '      TH: Place',
      '      TH: Date',
      '    TR',
      '      TH: 1',
      '      TD: A',
      '      TD',
      '    TR',
      '      TH: 2',
      '      TD: B',
      '      TD',
    ]);
  });

  test('a step with a figure is a label and a body, which holds the figure, with its description, and the words', async () => {
    expect(await readStructure(await print(STEPS, look))).toEqual([
      'Document',
      '  H1: Inject',
      '  L',
      '    LI',
      '      Lbl: 1',
      '      LBody: Wash.',
      '    LI',
      '      Lbl: 2',
      '      LBody',
      `        Figure alt="${SIGHT}"`,
      '        P: Take it.',
      '    LI',
      '      Lbl: 3',
      '      LBody: Wait.',
    ]);
  });
});

test('each head of a form says whether it heads a column or a row (ISO 14289-1 7.5), and no cell does', async () => {
  const file = Buffer.from(await print(FORM, STANDARD)).toString('latin1');
  const elements = [...file.matchAll(/<<([^<>]*(?:<<[^<>]*>>[^<>]*)*)>>\nendobj/g)].map(([, body = '']) => body);
  const scopes = (role: string) =>
    elements.filter((body) => new RegExp(`/S /${role}\\b`).test(body)).map((body) => /\/Scope \/(\w+)/.exec(body)?.[1]);
  expect(scopes('TH').toSorted()).toEqual(['Column', 'Column', 'Column', 'Row', 'Row']);
  expect(scopes('TD')).toEqual([undefined, undefined, undefined, undefined]);
});

test('from right to left heads, cells and the words of a step say their text in its logical order', async () => {
  const structure = await readStructure(await print(FORM.replace('Place', 'مكان الحقن'), STANDARD, 'ar'));
  expect(structure).toContain('      TH: مكان الحقن');
  const steps = await readStructure(await print(STEPS.replace('Take **it**.', 'خذ الحقنة.'), STANDARD, 'ar'));
  expect(steps).toContain('        P: خذ الحقنة.');
});
