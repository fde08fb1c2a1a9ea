/** Files of the project in place of what they were, all or none: first all are written beside their places, then all move there. */
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, error } from '../diagnostic.ts';

/**
 * @param files contents by path, as the user knows it; missing folders on the way are made
 * @returns what went wrong; everything is then as it was
 */
export function replaceFiles(root: string, files: ReadonlyMap<string, string>): Diagnostic[] {
  const made: string[] = [];
  const moves: [staging: string, target: string][] = [];
  for (const [file, content] of files) {
    const target = path.resolve(root, file);
    const staging = `${target}.partial`;
    try {
      const folder = mkdirSync(path.dirname(target), { recursive: true });
      if (folder !== undefined) made.push(folder);
      if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) throw new Error('there is a folder of this name');
      made.push(staging);
      writeFileSync(staging, content, { flush: true });
      moves.push([staging, target]);
    } catch (cause) {
      for (const one of made.reverse()) rmSync(one, { recursive: true, force: true });
      return [notWritten(file, cause)];
    }
  }
  for (const [staging, target] of moves) renameSync(staging, target); // takes no room on a disk
  return [];
}

const notWritten = (file: string, cause: unknown): Diagnostic =>
  error(
    'output-file',
    { file },
    `cannot be written: ${(cause as Error).message}`,
    'Nothing was changed. See that you may write there, and that the disk has room.',
  );
