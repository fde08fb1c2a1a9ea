/** Builds that go well: the files that were asked for, at the time that was given, told in plain lines. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBack } from '../../src/pdf/readBack.ts';
import { sharedFolder } from '../support/project.ts';
import { filesIn, leftovers } from './filesIn.ts';
import { type Run, runLeaflets } from './runLeaflets.ts';

const cwd = sharedFolder();
const letter = path.join(sharedFolder(), 'letter');
let run: Run;
let letterRun: Run;
beforeAll(async () => {
  const cards = ['--edition', 'us', '--language', 'es', '--document', 'wallet-card', '--output', path.join('made', 'here')];
  const eu = ['--edition', 'eu', '--language', 'en', '--paper', 'letter', '--output', letter];
  [run, letterRun] = (await Promise.all([
    runLeaflets(['build', ...cards], { cwd, env: { SOURCE_DATE_EPOCH: '1000000000' } }),
    runLeaflets(['build', ...eu]),
  ])) as [Run, Run];
});

describe('build --edition us --language es --document wallet-card, from a folder that is not the project', () => {
  const made = () => filesIn(path.join(cwd, 'made', 'here'));

  it('ends with exit code 0', () => expect(run.code, run.stderr).toBe(0));

  it('makes just these files, relative to where the user is, and leaves nothing beside their folder', () => {
    expect([...made().keys()]).toEqual([
      'index.html',
      'manifest.json',
      'us/es/wallet-card-sheet.pdf',
      'us/es/wallet-card.html',
      'us/es/wallet-card.md',
      'us/es/wallet-card.pdf',
      'us/es/wallet-card.txt',
    ]);
    expect(leftovers(path.join(cwd, 'made'))).toEqual([]);
  });

  it('tells progress as a plain line a sheet, without the codes of a terminal', () => {
    const lines = run.stderr.trimEnd().split('\n');
    expect(lines.filter((line) => /^\d+\/\d+ /.test(line))).toEqual(['1/1 us/es/wallet-card']);
    expect(lines.at(-1)).toBe(`Done: 7 files in ${path.join('made', 'here')}.`);
    expect(run.stderr).not.toContain('\u001b');
  });

  it('writes nothing on standard output', () => expect(run.stdout).toBe(''));

  it('takes the time in the manifest and in the PDFs from SOURCE_DATE_EPOCH', () => {
    const { created } = JSON.parse(made().get('manifest.json')?.toString() ?? '') as { created: string };
    expect(created).toBe('2001-09-09T01:46:40.000Z');
    expect(made().get('us/es/wallet-card.pdf')?.toString('latin1')).toContain('(D:20010909014640Z)');
  });
});

describe('build --edition eu --paper letter', () => {
  const pagesOf = async (name: string) => (await readBack(readFileSync(path.join(letter, 'eu/en', name)))).pages;

  it('ends with exit code 0', () => expect(letterRun.code, letterRun.stderr).toBe(0));

  it('gives a leaflet on letter pages', async () => {
    for (const { width, height } of await pagesOf('leaflet.pdf')) {
      expect(width).toBeCloseTo(612, 1);
      expect(height).toBeCloseTo(792, 1);
    }
  });

  it('gives ten cards on a letter sheet, of the size of Avery 5371, with the facts of the eu edition', async () => {
    const sheet = await pagesOf('wallet-card-sheet.pdf');
    for (const { width, height } of sheet) expect([width, height]).toEqual([expect.closeTo(612, 1), expect.closeTo(792, 1)]);
    expect(sheet[0]?.text.match(/I use anakinra/g)).toHaveLength(10);
    expect(sheet[0]?.text.match(/call 112/g)).toHaveLength(10);
    const [card] = await pagesOf('wallet-card.pdf');
    expect(card?.width).toBeCloseTo(((88.9 + 2 * 3) / 25.4) * 72, 1);
    expect(card?.height).toBeCloseTo(((50.8 + 2 * 3) / 25.4) * 72, 1);
  });
});
