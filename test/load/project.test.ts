/** Files that cannot be read are told, each with the reason. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { listFolder, readBytes, readText } from '../../src/load/project.ts';
import { listening, temporaryFolder } from '../support/project.ts';

function withFile(bytes: string | Uint8Array) {
  const root = temporaryFolder();
  writeFileSync(path.join(root, 'file.txt'), bytes);
  const { report, diagnostics } = listening();
  return { root, text: readText({ root }, 'file.txt', report), diagnostics: diagnostics.map(formatDiagnostic) };
}

test('text is read as UTF-8, with or without a byte order mark', () => {
  expect(withFile('café 请')).toMatchObject({ text: 'café 请', diagnostics: [] });
  expect(withFile('\ufeffcafé')).toMatchObject({ text: 'café', diagnostics: [] });
});

test.each([
  ['Latin-1', Buffer.from('café', 'latin1')],
  ['UTF-16', Buffer.from('\ufeffcafé', 'utf16le')],
])('a file in %s is refused, never misread', (_encoding, bytes) => {
  expect(withFile(bytes)).toMatchObject({
    text: undefined,
    diagnostics: ['error [unreadable-file] file.txt: the file is not UTF-8 text\n  hint: Save it with the encoding UTF-8.'],
  });
});

test('a file that does not exist is told', () => {
  const { report, diagnostics } = listening();
  expect(readBytes({ root: temporaryFolder() }, 'src/none.yaml', report)).toBeUndefined();
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    'error [unreadable-file] src/none.yaml: the file does not exist\n  hint: Check its name and that you may read it.',
  ]);
});

test('a folder is no file', () => {
  const { report, diagnostics } = listening();
  expect(readBytes({ root: temporaryFolder() }, '.', report)).toBeUndefined();
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['unreadable-file']);
});

test('names in a folder are sorted, and hidden files left out', () => {
  const root = temporaryFolder();
  for (const name of ['b', 'a', '.hidden']) writeFileSync(path.join(root, name), '');
  expect(listFolder({ root }, '.')).toEqual(['a', 'b']);
  expect(listFolder({ root }, 'nowhere')).toEqual([]);
});
