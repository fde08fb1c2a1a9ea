/** Sheets of cards as the command line asks for them: stock, start cell, nudges and flip; and what cannot be is told with a hint. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toMillimetres } from '../../src/typeset/points.ts';
import { openPdf } from '../pdf/openPdf.ts';
import { temporaryFolder } from '../support/project.ts';
import { filesIn } from './filesIn.ts';
import { runLeaflets } from './runLeaflets.ts';

const CARDS = ['build', '--edition', 'eu', '--language', 'en', '--document', 'wallet-card'];

async function build(...asked: string[]) {
  const cwd = temporaryFolder();
  const run = await runLeaflets([...CARDS, ...asked], { cwd });
  return { ...run, cwd, errors: run.stderr.split('\n').filter((line) => line.startsWith('error')) };
}

it('--stock, --start-cell, --nudge, --nudge-back and --flip, with a nudge that begins with a minus', async () => {
  const asked = ['--stock', 'avery-8373', '--start-cell', '4', '--nudge', '-1.5,0.5', '--nudge-back', '0,+1', '--flip', 'short'];
  const { code, stderr, cwd } = await build(...asked);
  expect(code, stderr).toBe(0);
  const { runs } = await openPdf(readFileSync(path.join(cwd, 'output/eu/en/wallet-card-sheet.pdf')));
  const fronts = runs.filter(({ text }) => text.startsWith('I use anakinra'));
  const backs = runs.filter(({ text }) => text.startsWith('For emergency staff'));
  expect([fronts.length, backs.length]).toEqual([5, 5]);
  expect(backs.every(({ turned }) => turned)).toBe(true);
  // Cell 4 is the second of the second row: text begins within the card there.
  const [x, y] = [toMillimetres(fronts[0]?.x ?? 0), toMillimetres(fronts[0]?.y ?? 0)];
  expect(x).toBeGreaterThan(12.7 + 101.6 - 1.5 + 3);
  expect(x).toBeLessThan(12.7 + 101.6 - 1.5 + 6);
  expect(y).toBeGreaterThan(19.05 + 63.5 + 0.5 + 3);
  expect(y).toBeLessThan(19.05 + 63.5 + 0.5 + 8);
});

describe('mistakes are told, and nothing is made:', () => {
  it('an unknown stock, start cell, nudge and flip at once, each with a hint', async () => {
    const { code, stderr, errors, cwd } = await build(
      ...['--stock', 'avery-5372', '--start-cell', '2.5', '--nudge', '1', '--nudge-back', '0,6', '--flip', 'lon'],
    );
    expect(code).toBe(1);
    expect(errors).toHaveLength(5);
    expect(stderr).toMatch(/--stock: "avery-5372" is not known\n {2}hint: Did you mean avery-5371\? There are: .*plain-letter\./);
    expect(stderr).toMatch(/--start-cell: "2\.5" is not a cell\n {2}hint: Give a whole number from 1: .*top left/);
    expect(stderr).toMatch(/--nudge: "1" is not a nudge\n {2}hint: .*--nudge 1\.5,-0\.5/);
    expect(stderr).toMatch(/--nudge-back: "0,6" would move ink off the sheet\n {2}hint: Give at most 5 mm/);
    expect(stderr).toMatch(/--flip: "lon" is not known\n {2}hint: Did you mean long\? There are: long, short\./);
    expect([...filesIn(cwd).keys()]).toEqual([]);
  });

  it('a stock on another paper than is asked for', async () => {
    const { code, stderr, errors } = await build('--stock', 'avery-5371', '--paper', 'a4');
    expect([code, errors.length]).toEqual([1, 1]);
    expect(stderr).toMatch(
      /--stock: Avery 5371 is on letter, and --paper asks for a4\n {2}hint: Leave --paper out, .*avery-c32015/,
    );
  });

  it('a start cell that the sheet does not have', async () => {
    const { code, stderr, errors } = await build('--stock', 'avery-c32015', '--start-cell', '9');
    expect([code, errors.length]).toEqual([1, 1]);
    expect(stderr).toMatch(/--start-cell: there is no cell 9 on a sheet of Avery C32015\n {2}hint: Its cells are 1 to 8\./);
  });
});

describe('calibrate', () => {
  it('makes a test page in a folder of its own, where nothing else is', async () => {
    const cwd = temporaryFolder();
    const asked = ['calibrate', '--edition', 'us', '--language', 'es', '--stock', 'plain-a4', '--nudge', '1,0'];
    const { code, stderr } = await runLeaflets(asked, { cwd });
    expect(code, stderr).toBe(0);
    const made = filesIn(path.join(cwd, 'calibration'));
    expect([...made.keys()].filter((name) => name.endsWith('.pdf'))).toEqual(['us/es/calibration.pdf']);
    expect(made.get('us/es/calibration.txt')?.toString()).toContain('--nudge 1,0');
  });
});
