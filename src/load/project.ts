/** The only door to the files of a project: reads them, and says which could not be read. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { error, type Report } from '../diagnostic.ts';

/** A project's folder, absolute. Files in it are named relative to it, with forward slashes. */
export type Project = Readonly<{ root: string }>;

/** The text of a file, or undefined when it cannot be read as UTF-8 (reported). */
export function readText(project: Project, file: string, report: Report): string | undefined {
  const bytes = readBytes(project, file, report);
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    report(error('unreadable-file', { file }, 'the file is not UTF-8 text', 'Save it with the encoding UTF-8.'));
    return undefined;
  }
}

/** The bytes of a file, or undefined when it cannot be read (reported). */
export function readBytes(project: Project, file: string, report: Report): Uint8Array | undefined {
  try {
    return readFileSync(path.resolve(project.root, file));
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'the file does not exist' : (cause as Error).message;
    report(error('unreadable-file', { file }, reason, 'Check its name and that you may read it.'));
    return undefined;
  }
}

/** The names in a folder, sorted, or none when it does not exist. */
export function listFolder(project: Project, folder: string): string[] {
  try {
    return readdirSync(path.join(project.root, folder))
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}
