/** Files that belong together are replaced together, or not at all. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { replaceFiles } from '../../src/write/replaceFiles.ts';

const root = () => mkdtempSync(path.join(tmpdir(), 'leaflets-'));
const all = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('all are written, in folders that are made for them', () => {
  const folder = root();
  writeFileSync(path.join(folder, 'a.json'), 'old');
  expect(replaceFiles(folder, new Map(Object.entries({ 'a.json': 'new', 'sk/b.json': 'b' })))).toEqual([]);
  expect(all(folder)).toEqual(['a.json', 'sk', 'sk/b.json']);
  expect(readFileSync(path.join(folder, 'a.json'), 'utf8')).toBe('new');
});

test('when one cannot be written, none is, and nothing is left behind', () => {
  const folder = root();
  writeFileSync(path.join(folder, 'a.json'), 'old');
  mkdirSync(path.join(folder, 'c.json'));
  const files = new Map(Object.entries({ 'a.json': 'new', 'sk/deep/b.json': 'b', 'c.json': 'c' }));
  expect(replaceFiles(folder, files).map(formatDiagnostic)).toEqual([
    'error [output-file] c.json: cannot be written: there is a folder of this name\n' +
      '  hint: Nothing was changed. See that you may write there, and that the disk has room.',
  ]);
  expect(all(folder)).toEqual(['a.json', 'c.json']);
  expect(readFileSync(path.join(folder, 'a.json'), 'utf8')).toBe('old');
});

test('a folder that is a file is told, and nothing is changed', () => {
  const folder = root();
  writeFileSync(path.join(folder, 'sk'), 'a file');
  const [told] = replaceFiles(folder, new Map(Object.entries({ 'a.json': 'a', 'sk/b.json': 'b' }))).map(formatDiagnostic);
  expect(told).toMatch(/^error \[output-file\] sk\/b\.json: cannot be written: E(EXIST|NOTDIR)/);
  expect(all(folder)).toEqual(['sk']);
});
