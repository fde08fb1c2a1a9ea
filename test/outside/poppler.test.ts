/** The finished files as poppler sees them: a second reader, independent of the one the build checks with. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparable, shareInOrder } from '../specimen/readers.ts';
import { ROOT, sharedFolder } from '../support/project.ts';

const output = path.join(sharedFolder(), 'output');
const run = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8' });

/**
 * A build of everything takes half an hour: one edition has every document and layout in a language of each kind; the others differ in
 * wording and paper, and the card shows every script.
 */
const BUILDS = {
  whole: ['--edition', 'us', '--language', 'en,es,ar,zh-Hans'],
  others: ['--edition', 'eu,gb', '--language', 'en,es,ar,zh-Hans', '--document', 'leaflet,wallet-card', '--layout', 'standard'],
  scripts: ['--edition', 'eu', '--document', 'folded-card'],
} as const;
beforeAll(() => {
  for (const [name, asked] of Object.entries(BUILDS)) {
    const build = [path.join(ROOT, 'src/leaflets.mjs'), 'build', ...asked, '--output', path.join(output, name)];
    execFileSync(process.execPath, build, { stdio: 'pipe' });
  }
});

type Entry = Readonly<{
  path: string;
  pages?: number;
  pageSize?: { width: number; height: number };
  document: string;
  layout: string;
}>;
const pdfs = () =>
  Object.keys(BUILDS).flatMap((build) => {
    const manifest = readFileSync(path.join(output, build, 'manifest.json'), 'utf8');
    const { files } = JSON.parse(manifest) as { files: Entry[] };
    return files.filter(({ pages }) => pages).map((file) => ({ ...file, path: path.join(build, file.path) }));
  });

describe('poppler, on every file', () => {
  it('finds no page damaged and each as long and large as the manifest says', () => {
    for (const { path: name, pages, pageSize } of pdfs()) {
      const info = run('pdfinfo', path.join(output, name));
      expect(info, name).toMatch(new RegExp(`Pages:\\s+${pages}\\b`));
      const [, width = 0, height = 0] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
      expect(Number(width) * (25.4 / 72), name).toBeCloseTo(pageSize?.width ?? 0, 0);
      expect(Number(height) * (25.4 / 72), name).toBeCloseTo(pageSize?.height ?? 0, 0);
    }
  });

  it('finds every font embedded, with a Unicode map', () => {
    for (const { path: name } of pdfs()) {
      const fonts = run('pdffonts', path.join(output, name)).trim().split('\n').slice(2);
      expect(fonts.length, name).toBeGreaterThan(0);
      for (const font of fonts) expect(font, name).toMatch(/yes\s+yes\s+yes\s+\d+\s+\d+$/);
    }
  });

  it('reads every block of the composed Markdown in the structure tree, letter for letter and in order', () => {
    for (const { path: name, layout, document } of pdfs()) {
      if (layout !== '') continue;
      const blocks = blocksOf(readFileSync(path.join(output, path.dirname(name), `${document}.md`), 'utf8'));
      const heard = elementsOf(run('pdfinfo', '-struct-text', path.join(output, name)));
      expect(
        blocks.filter((block) => !heard.includes(block)),
        name,
      ).toEqual([]);
      expect(shareInOrder(blocks, heard), name).toBe(1);
    }
  });

  it('reads every word of the composed Markdown off the pages of the scripts that it does not turn round', () => {
    for (const { path: name, layout, document } of pdfs()) {
      const markdown = readFileSync(path.join(output, path.dirname(name), `${document}.md`), 'utf8');
      if (layout !== '' || RIGHT_TO_LEFT_OR_UNSPACED.test(markdown)) continue;
      const found = new Set(spaced(run('pdftotext', '-layout', path.join(output, name), '-')));
      expect(
        spaced(printed(markdown).replaceAll(PAGE_NUMBER, ' ')).filter((word) => !found.has(word)),
        name,
      ).toEqual([]);
    }
  });
});

/** Or whose vowel signs it puts elsewhere. */
const RIGHT_TO_LEFT_OR_UNSPACED =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}]/u;

const spaced = (text: string) => comparable(text, true).split(' ').filter(Boolean);

const PAGE_NUMBER = ' \u{f8ff} ';

/** What of the Markdown is print: no directives, figures (heard, not printed), targets of links. */
const printed = (markdown: string) =>
  markdown
    .replace(/^:::.*$/gm, '\n')
    .replace(/^(#+|-|1\.) /gm, '\n')
    .replace(/:figure\[.*?\]\{name="[\w-]+"\}/g, '')
    .replace(/\[([^\]]*)\]\(<[^>]*>\)/g, '$1')
    .replaceAll('**', '')
    .replace(/\{pages?\}/g, PAGE_NUMBER)
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** Poppler turns each right-to-left stretch of a line round: the letters of a block are compared, in no order; its number is not. */
const letters = (block: string) =>
  (
    block
      .replace(/^\s*\d+/, '')
      .normalize('NFKD')
      .match(/[\p{L}\p{N}]/gu) ?? []
  )
    .sort()
    .join('');

/** Header and band of a page; on a card a band, which stands right under the title, is read. */
const REPEATED = /^:::header$.*?^:::$|^(?<!^# .*\n\n):::band\{.*?^:::$/gms;

/** The blocks that the structure tree has, in its order: what repeats on each page is no part of it, and the footer is read last. */
const blocksOf = (markdown: string) =>
  printed(markdown.replace(REPEATED, '').replace(/^(:::+)footer$(.*?)^\1$(.*)/ms, '$3\n\n$2'))
    .split(/\n{2,}/)
    .filter((block) => !block.includes(PAGE_NUMBER))
    .map(letters)
    .filter(Boolean);

/** The text of each element in block: a line of its name, and lines in quotation marks, those of inline elements in it among them. */
function elementsOf(structure: string): string[] {
  const texts: string[] = [];
  for (const line of structure.split('\n')) {
    if (/^\s*\w+( \(block\))?:?$/.test(line)) texts.push('');
    texts.push(`${texts.pop() ?? ''}${/^\s*"(.*)"$/.exec(line)?.[1] ?? ''}`);
  }
  return texts.map(letters).filter(Boolean);
}
