/**
 * Files to a folder, all or nothing. The new folder is written beside the old one and takes its place in one step; the
 * old one stays as it was until then. Everything here is synchronous, so that no signal finds it half done.
 */
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type Diagnostic, error } from '../diagnostic.ts';

export const MANIFEST = 'manifest.json';
/** The page that lists what there is. */
export const INDEX = 'index.html';
/** Keeps the empty folder in git. */
const KEEP = '.gitkeep';

/** Why a folder cannot take output, before any work is done; nothing when it can. */
export function refusals(folder: string): Diagnostic[] {
  try {
    const target = targetOf(folder);
    const strangers = existsSync(target) ? strangersIn(target) : [];
    const above = nearestExisting(path.dirname(target));
    if (!statSync(above).isDirectory()) throw new Error(`${above} is not a folder`);
    accessSync(above, constants.W_OK);
    return strangers.length > 0 ? [strangersRefused(folder, strangers)] : [];
  } catch (cause) {
    return [notWritable(folder, cause)];
  }
}

/**
 * @param folder where the output goes; what an earlier build wrote there is replaced as a whole
 * @param files bytes or text by path, relative to the folder, the manifest among them
 * @returns what went wrong; the folder is then as it was
 */
export function writeOutput(folder: string, files: ReadonlyMap<string, Uint8Array | string>): Diagnostic[] {
  const refused = refusals(folder);
  if (refused.length > 0) return refused;
  try {
    replace(targetOf(folder), files);
    return [];
  } catch (cause) {
    return [notWritable(folder, cause)];
  }
}

const targetOf = (folder: string) => (existsSync(folder) ? realpathSync(folder) : path.resolve(folder));

const nearestExisting = (folder: string): string => (existsSync(folder) ? folder : nearestExisting(path.dirname(folder)));

function strangersRefused(folder: string, strangers: readonly string[]): Diagnostic {
  const names = `${strangers.slice(0, 3).join(', ')}${strangers.length > 3 ? ' …' : ''}`;
  const hint = 'Choose another folder with --output, or move these files away: a build replaces the whole folder.';
  return error('output-folder', { file: folder }, `the folder holds files that no build wrote: ${names}`, hint);
}

function notWritable(folder: string, cause: unknown): Diagnostic {
  const hint = 'Nothing was changed. See that the folder above it can be written to and that the disk has room.';
  return error('output-folder', { file: folder }, `the output cannot be written: ${(cause as Error).message}`, hint);
}

function replace(target: string, files: ReadonlyMap<string, Uint8Array | string>): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const staging = mkdtempSync(`${target}.partial-`);
  chmodSync(staging, 0o755); // made for its owner alone; output is for all
  const retired = `${staging}-previous`;
  try {
    for (const [name, content] of files) {
      const file = path.join(staging, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    const previous = existsSync(target);
    if (previous && existsSync(path.join(target, KEEP))) writeFileSync(path.join(staging, KEEP), '');
    if (previous) renameSync(target, retired);
    try {
      renameSync(staging, target);
    } catch (cause) {
      if (previous) renameSync(retired, target);
      throw cause;
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  rmSync(retired, { recursive: true, force: true });
}

/** What stands in a folder, empty folders among it, that the manifest in it does not name. */
function strangersIn(target: string): string[] {
  const found = readdirSync(target, { recursive: true, encoding: 'utf8' }).map((name) => name.split(path.sep).join('/'));
  const files = [KEEP, ...(found.includes(MANIFEST) ? namedIn(path.join(target, MANIFEST)) : [])];
  const known = new Set(files.flatMap((file) => file.split('/').map((_, depth, steps) => steps.slice(0, depth + 1).join('/'))));
  return found.filter((name) => !known.has(name)).sort();
}

function namedIn(file: string): string[] {
  try {
    const { files } = JSON.parse(readFileSync(file, 'utf8')) as { files: { path: string }[] };
    return [MANIFEST, INDEX, ...files.map((entry) => entry.path)];
  } catch {
    return []; // not a manifest of ours
  }
}
