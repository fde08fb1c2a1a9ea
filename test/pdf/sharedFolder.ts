/** A folder that all tests of a file share, for builds that are made once. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** A new empty folder, removed after the last test of the file or of the `describe` that it was asked for in. */
export function sharedFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'leaflets-')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
