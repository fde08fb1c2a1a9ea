/** A build that goes well: the files that were asked for, progress in plain lines, and nothing on standard output. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBack } from '../../src/pdf/readBack.ts';
import { sharedFolder } from '../pdf/sharedFolder.ts';
import { temporaryFolder } from '../support/project.ts';
import { filesIn, leftovers } from './filesIn.ts';
import { buildInto, type Run, runLeaflets } from './runLeaflets.ts';

describe('build --edition us --language es --document wallet-card', () => {
  const output = path.join(sharedFolder(), 'new', 'output');
  let run: Run;
  beforeAll(async () => {
    run = await runLeaflets(['build', '--edition', 'us', '--language', 'es', '--document', 'wallet-card', '--output', output]);
  });

  it('ends with exit code 0', () => expect(run.code, run.stderr).toBe(0));

  it('makes just these files, and leaves nothing beside their folder', () => {
    expect([...filesIn(output).keys()]).toEqual([
      'manifest.json',
      'us/es/wallet-card-sheet.pdf',
      'us/es/wallet-card.md',
      'us/es/wallet-card.pdf',
    ]);
    expect(leftovers(path.dirname(output))).toEqual([]);
  });

  it('tells progress as a plain line a sheet, without the codes of a terminal', () => {
    const lines = run.stderr.trimEnd().split('\n');
    expect(lines.filter((line) => /^\d+\/\d+ /.test(line))).toEqual(['1/1 us/es/wallet-card']);
    expect(lines.at(-1)).toBe(`Done: 4 files in ${output}.`);
    expect(run.stderr).not.toContain('\u001b');
  });

  it('writes nothing on standard output', () => expect(run.stdout).toBe(''));
});

describe('build --edition eu --paper letter', () => {
  const output = path.join(sharedFolder(), 'output');
  beforeAll(() => buildInto(output, ['--edition', 'eu', '--paper', 'letter']));
  const pagesOf = async (name: string) => (await readBack(readFileSync(path.join(output, 'eu/en', name)))).pages;

  it('gives a leaflet on letter pages', async () => {
    for (const { width, height } of await pagesOf('leaflet.pdf')) {
      expect(width).toBeCloseTo(612, 1);
      expect(height).toBeCloseTo(792, 1);
    }
  });

  it('gives ten cards on a letter sheet, of the size of Avery 5371', async () => {
    const sheet = await pagesOf('wallet-card-sheet.pdf');
    expect(sheet.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [612, 792],
      [612, 792],
    ]);
    expect(sheet[0]?.text.match(/I use anakinra/g)).toHaveLength(10);
    const [card] = await pagesOf('wallet-card.pdf');
    expect(card?.width).toBeCloseTo(((88.9 + 2 * 3) / 25.4) * 72, 1);
    expect(card?.height).toBeCloseTo(((50.8 + 2 * 3) / 25.4) * 72, 1);
  });

  it('keeps the facts of the edition that was asked for', async () => {
    expect((await pagesOf('wallet-card-sheet.pdf'))[0]?.text).toContain('call 112');
  });
});

it('works from any folder: files are named relative to where the user is', async () => {
  const cwd = temporaryFolder();
  await buildInto(path.join('made', 'here'), ['--edition', 'gb', '--document', 'wallet-card'], { cwd });
  expect([...filesIn(cwd).keys()]).toContain('made/here/gb/en/wallet-card.pdf');
});
