/** The output folder is replaced as a whole, or stays as it was: when it cannot be written, holds other files, or Ctrl-C comes. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedFolder, temporaryFolder } from '../support/project.ts';
import { earlierOutput, filesIn, leftovers } from './filesIn.ts';
import { type Run, runLeaflets } from './runLeaflets.ts';

const CARD = ['build', '--edition', 'gb', '--language', 'en', '--document', 'wallet-card', '--output'];

describe('an output folder', () => {
  const blocked = sharedFolder();
  const shared = sharedFolder();
  let before: Map<string, Buffer>;
  let intoBlocked: Run;
  let intoShared: Run;
  beforeAll(async () => {
    writeFileSync(path.join(blocked, 'file'), 'a regular file');
    earlierOutput(shared);
    writeFileSync(path.join(shared, 'us', 'thesis.docx'), 'years of work');
    before = filesIn(shared);
    const folders = [path.join(blocked, 'file', 'output'), shared];
    [intoBlocked, intoShared] = (await Promise.all(folders.map((folder) => runLeaflets([...CARD, folder])))) as [Run, Run];
  });

  it('that cannot be written is an error with a hint', () => {
    expect(intoBlocked.code).toBe(1);
    expect(intoBlocked.stderr).toMatch(/^error \[output-folder\] .*cannot be written.*\n {2}hint: \S/m);
    expect(intoBlocked.stderr).not.toContain('Done');
    expect(readdirSync(blocked)).toEqual(['file']);
  });

  it("with a stranger's file in it is refused by the file's name, and left alone", () => {
    expect(intoShared.code).toBe(1);
    expect(intoShared.stderr).toMatch(/^error \[output-folder\] .*us\/thesis\.docx\n {2}hint: .*--output/m);
    expect(filesIn(shared)).toEqual(before);
  });
});

it('Ctrl-C half way ends with exit code 130, the output as it was, and no folder left beside it', async () => {
  const output = path.join(temporaryFolder(), 'output');
  const before = earlierOutput(output);
  let sent = false;
  const { code, stderr } = await runLeaflets(['build', '--language', 'en', '--output', output], {
    watch: (told, kill) => {
      if (sent || !told.includes('1/21 us/en/leaflet')) return;
      sent = true;
      kill('SIGINT');
    },
  });
  expect(sent).toBe(true);
  expect(code).toBe(130);
  expect(stderr).toContain('Stopped. The output is as it was before.');
  expect(stderr).not.toMatch(/21\/21|Done/);
  expect(filesIn(output)).toEqual(before);
  expect(leftovers(path.dirname(output))).toEqual([]);
});
