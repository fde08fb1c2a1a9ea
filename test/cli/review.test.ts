/** The commands of translators and reviewers, as they are typed. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sharedFolder } from '../support/project.ts';
import { realLanguages } from '../support/real.ts';
import { runLeaflets } from './runLeaflets.ts';

const cwd = sharedFolder();

test('review prints all thirty languages, complete and unreviewed, on standard output', async () => {
  const { code, stdout } = await runLeaflets(['review'], { cwd });
  expect(code).toBe(0);
  const rows = stdout
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(/\s{2,}/));
  expect(rows.map(([language]) => language)).toEqual(realLanguages());
  expect(rows).toHaveLength(30);
  for (const [language, , , complete, outdated, , reviewed, by] of rows)
    expect([language, complete, outdated, reviewed, by]).toEqual([language, 'yes', '0', '0', 'nobody']);
});

test('a sign-off without a name is not understood', async () => {
  const { code, stderr } = await runLeaflets(['sign-off', '--language', 'es', '--role', 'pharmacist'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain("required option '--name <name>' not specified");
});

test('what is wrong ends with exit code 1, and leaves no file', async () => {
  const { code, stdout, stderr } = await runLeaflets(['export-xliff', '--language', 'xx', '--output', 'xx.xlf'], { cwd });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('there is no wording in "xx"');
  expect(existsSync(path.join(cwd, 'xx.xlf'))).toBe(false);
});
