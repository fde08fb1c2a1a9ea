/** The finished files as poppler sees them: a second reader, independent of the one the build checks with. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparable, shareInOrder, wordsOf } from '../specimen/readers.ts';
import { ROOT, sharedFolder } from '../support/project.ts';

const output = path.join(sharedFolder(), 'output');
const run = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8' });

/** A build of everything takes minutes: one edition has every document in every layout and language; the others differ in wording and paper. */
const BUILDS = {
  whole: ['--edition', 'us'],
  others: ['--edition', 'eu,gb', '--document', 'leaflet,wallet-card,folded-card', '--layout', 'standard'],
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

  it('reads every word of the composed Markdown; of a right-to-left card at least 80 % in their order, less where there are columns', () => {
    for (const { path: name, layout, document } of pdfs()) {
      if (layout !== '') continue;
      const markdown = readFileSync(path.join(output, path.dirname(name), `${document}.md`), 'utf8')
        .replace(/^:::.*$/gm, '')
        .replace(/^(#+|-|1\.) /gm, '')
        .replace(/:figure\[.*?\]\{name="[\w-]+"\}/g, '') // heard, not printed
        .replace(/\[([^\]]*)\]\(<[^>]*>\)/g, '$1')
        .replaceAll('**', '')
        .replace(/\{pages?\}/g, ' ')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1');
      const printed = run('pdftotext', '-layout', path.join(output, name), '-');
      // Poppler turns right-to-left lines round, and tells apart no columns in them: a figure to watch, not to promise on.
      if (RIGHT_TO_LEFT.test(markdown)) {
        // The panels of a folded card are columns of two languages, and the last one is printed beside the first; the leaflet has two
        // columns, and so have rows of steps, pictograms and forms, which poppler reads across.
        const share = { 'wallet-card': 0.8, 'folded-card': 0.6, leaflet: 0.5 }[document] ?? 0.3;
        expect.soft(shareInOrder(wordsOf(markdown), wordsOf(printed)), name).toBeGreaterThan(share);
        continue;
      }
      const found = new Set(spaced(printed));
      expect(
        // Lines part Chinese anywhere, and columns are read across: each of its letters has to be there.
        spaced(markdown).filter((word) =>
          HAN.test(word) ? [...word].some((letter) => !printed.includes(letter)) : !found.has(word),
        ),
        name,
      ).toEqual([]);
    }
  });
});

const HAN = /\p{Script=Han}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const spaced = (text: string) => comparable(text, true).split(' ').filter(Boolean);
