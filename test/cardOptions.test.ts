/** What the command line says of cards, word by word: what it comes to, and what is refused. */
import { describe, expect, it } from 'vitest';
import { type CardOptions, impositionOf, reportPaper, reportStartCell } from '../src/cardOptions.ts';
import { STRAIGHT } from '../src/typeset/sheet/imposition.ts';
import { STOCKS, type Stock } from '../src/typeset/sheet/stocks.ts';
import { listening } from './support/project.ts';

const avery = STOCKS['avery-5371'] as Stock;

function read(options: CardOptions) {
  const { report, diagnostics } = listening();
  const imposition = impositionOf(options, undefined, report);
  return { imposition, places: diagnostics.map(({ place }) => place.path), hints: diagnostics.map(({ hint }) => hint) };
}

it('nothing asked for is a whole sheet, straight, for a flip over the long edge', () =>
  expect(read({})).toMatchObject({ imposition: STRAIGHT, places: [] }));

describe('a nudge', () => {
  it.each([
    ['1.5,-0.5', 1.5, -0.5],
    ['-1,2', -1, 2],
    ['+1, 0', 1, 0],
    ['5,-5', 5, -5],
  ])('%s', (word, x, y) => {
    const { imposition, places } = read({ nudge: word, nudgeBack: '0,1' });
    expect([imposition.nudge, places]).toEqual([{ front: { x, y }, back: { x: 0, y: 1 } }, []]);
  });

  it.each([
    '',
    '1',
    '1;2',
    '1,2,3',
    'a,b',
    '1,',
    ',1',
    '1.,2',
    '1e1,0',
    'NaN,0',
    'Infinity,0',
    '5.1,0',
    '0,-6',
    '99999999999999999999,0',
  ])('refuses "%s"', (word) => {
    const { imposition, places, hints } = read({ nudge: word, nudgeBack: word });
    expect(places).toEqual(['--nudge', '--nudge-back']);
    for (const hint of hints) expect(hint).toMatch(/mm|millimetres/);
    expect(imposition).toEqual(STRAIGHT);
  });
});

describe('a start cell', () => {
  it('is counted from 1, up to the last cell of the stock', () => {
    const { report, diagnostics } = listening();
    for (const cell of ['1', '10']) reportStartCell([avery], read({ startCell: cell }).imposition, report);
    expect(diagnostics).toEqual([]);
  });

  it.each(['', '0', '-1', '1.5', 'four', '1e1', '٤'])('refuses "%s"', (word) => {
    const { imposition, places } = read({ startCell: word });
    expect([imposition.startCell, places]).toEqual([1, ['--start-cell']]);
  });

  it('beyond the sheet is told once for each stock', () => {
    const { report, diagnostics } = listening();
    const { imposition } = read({ startCell: '9' });
    reportStartCell([avery, STOCKS['plain-a4'] as Stock, STOCKS['plain-a4'] as Stock], imposition, report);
    expect(diagnostics.map(({ message, hint }) => [message, hint])).toEqual([
      ['there is no cell 9 on a sheet of A4', 'Its cells are 1 to 8.'],
    ]);
  });
});

it('a stock goes with its own paper, or with none asked for', () => {
  const { report, diagnostics } = listening();
  reportPaper(avery, undefined, report);
  reportPaper(avery, 'letter', report);
  expect(diagnostics).toEqual([]);
  reportPaper(avery, 'a4', report);
  expect(diagnostics).toHaveLength(1);
});
