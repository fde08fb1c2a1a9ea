/** One file of the project in place of what it was, in one step: it is never half written. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, error } from '../diagnostic.ts';

/**
 * @param file as the user knows it; missing folders on the way are made
 * @returns what went wrong; the file is then as it was
 */
export function replaceFile(root: string, file: string, content: string): Diagnostic[] {
  const target = path.resolve(root, file);
  const staging = `${target}.partial`;
  try {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(staging, content, { flush: true });
    renameSync(staging, target);
    return [];
  } catch (cause) {
    rmSync(staging, { force: true });
    return [
      error(
        'output-file',
        { file },
        `cannot be written: ${(cause as Error).message}`,
        'See that you may write there, and that the disk has room.',
      ),
    ];
  }
}
