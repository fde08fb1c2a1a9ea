/** A disk that runs full while the output is written. Needs leave to mount a file system. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ROOT, temporaryFolder } from '../support/project.ts';

const build = (output: string, ...more: string[]) =>
  spawnSync(
    process.execPath,
    [path.join(ROOT, 'src/leaflets.mjs'), 'build', '--edition', 'us', '--language', 'en', '--output', output, ...more],
    { encoding: 'utf8' },
  );

it('leaves the last output as it was, and no half of a new one', () => {
  const disk = temporaryFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', disk]);
  onTestFinished(() => void execFileSync('umount', [disk]));
  mkdirSync(path.join(disk, 'out'));
  const output = path.join(disk, 'out');
  expect(build(output, '--document', 'wallet-card').status).toBe(0);
  const before = readFileSync(path.join(output, 'manifest.json'));

  const { status, stderr } = build(output);

  expect(status).toBe(1);
  expect(stderr).toContain('no space left');
  expect(stderr).toContain('Nothing was changed');
  expect(readdirSync(disk)).toEqual(['out']);
  expect(readFileSync(path.join(output, 'manifest.json'))).toEqual(before);
});
