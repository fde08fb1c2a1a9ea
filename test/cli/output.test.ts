/** The output folder is replaced as a whole, or stays as it was: when it cannot be written, holds other files, or Ctrl-C comes. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/project.ts';
import { earlierOutput, filesIn, leftovers } from './filesIn.ts';
import { runLeaflets } from './runLeaflets.ts';

const CARD = ['build', '--edition', 'gb', '--language', 'en', '--document', 'wallet-card', '--output'];

it('an output folder that cannot be written is an error with a hint', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'file'), 'a regular file');
  const { code, stderr } = await runLeaflets([...CARD, path.join(folder, 'file', 'output')]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error \[output-folder\] .*cannot be written.*\n {2}hint: \S/m);
  expect(stderr).not.toContain('Done');
  expect(readdirSync(folder)).toEqual(['file']);
});

it("an output folder with a stranger's file in it is refused by the file's name, and left alone", async () => {
  const output = path.join(temporaryFolder(), 'output');
  earlierOutput(output);
  writeFileSync(path.join(output, 'us', 'thesis.docx'), 'years of work');
  const before = filesIn(output);
  const { code, stderr } = await runLeaflets([...CARD, output]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error \[output-folder\] .*us\/thesis\.docx\n {2}hint: .*--output/m);
  expect(filesIn(output)).toEqual(before);
});

it('Ctrl-C half way ends with exit code 130, the output as it was, and no folder left beside it', async () => {
  const output = path.join(temporaryFolder(), 'output');
  const before = earlierOutput(output);
  let sent = false;
  const { code, stderr } = await runLeaflets(['build', '--language', 'en', '--output', output], {
    watch: (told, kill) => {
      if (sent || !told.includes('1/6 us/en/leaflet')) return;
      sent = true;
      kill('SIGINT');
    },
  });
  expect(sent).toBe(true);
  expect(code).toBe(130);
  expect(stderr).toContain('Stopped. The output is as it was before.');
  expect(stderr).not.toMatch(/6\/6|Done/);
  expect(filesIn(output)).toEqual(before);
  expect(leftovers(path.dirname(output))).toEqual([]);
});
