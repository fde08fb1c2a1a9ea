/** `leaflets check`: all checks on inputs, and no file. */
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/project.ts';
import { filesIn } from './filesIn.ts';
import { runLeaflets } from './runLeaflets.ts';

it('passes on the project, and makes nothing', async () => {
  const cwd = temporaryFolder();
  const { code, stdout, stderr } = await runLeaflets(['check'], { cwd });
  expect(code, stderr).toBe(0);
  expect(stderr).not.toMatch(/^error/m);
  expect(stderr.trimEnd().split('\n').at(-1)).toBe('All checks passed.');
  expect(stdout).toBe('');
  expect([...filesIn(cwd).keys()]).toEqual([]);
});
