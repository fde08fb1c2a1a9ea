/** A copy of the project's inputs in a folder of its own, for tests that break them. */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** A new empty folder, removed after the test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'leaflets-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new empty folder for all tests of a file, removed after them. */
export function sharedFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'leaflets-')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A language of each kind. A copy of all would take each test a second. */
export const SOME_LANGUAGES: readonly string[] = ['en', 'es', 'ar', 'zh-Hans'];

/** Files, and of the folders of languages these. */
const withLanguages = (languages: readonly string[]) => (file: string) => {
  const [, language] = /[/\\]locales[/\\]([^/\\.]+)/.exec(path.sep + path.relative(ROOT, file)) ?? [];
  return language === undefined || languages.includes(language);
};

/** A copy of src, templates, some locales and package.json, removed after the test. @returns its folder */
export function copyOfProject(): string {
  const folder = temporaryFolder();
  for (const part of ['src', 'templates', 'locales', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true, filter: withLanguages(SOME_LANGUAGES) });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** A copy of what a build reads: data, templates, locales and package.json, removed after the test. @returns its folder */
export function copyOfInputs(languages: readonly string[] = SOME_LANGUAGES): string {
  const folder = temporaryFolder();
  for (const part of ['src/data', 'templates', 'locales', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true, filter: withLanguages(languages) });
  }
  return folder;
}

/** Changes a file of a copied project; the text to change must be there. */
export function edit(folder: string, file: string, before: string | RegExp, after: string): void {
  const name = path.join(folder, file);
  const text = readFileSync(name, 'utf8');
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`${file} has no ${before}`);
  writeFileSync(name, changed);
}

/** A report that remembers, for functions that report diagnostics. */
export function listening(): { report: (diagnostic: Diagnostic) => void; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  return { diagnostics, report: (diagnostic) => diagnostics.push(diagnostic) };
}
