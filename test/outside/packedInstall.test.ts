/** The package as npm packs it, installed in an empty folder: the command works there, with our text engine. Needs the npm registry. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { readBack } from '../../src/pdf/readBack.ts';
import { ROOT, sharedFolder } from '../support/project.ts';

const folder = sharedFolder();
const place = path.join(folder, 'a place with spaces');
const coverage = path.join(folder, 'coverage');

/** @throws Error with what the command wrote to standard error when it does not exit with 0 */
function run(cwd: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { NODE_OPTIONS: _, NODE_ENV: __, ...rest } = process.env;
  execFileSync(command, args, { cwd, env: { ...rest, ...env }, stdio: 'pipe' });
}

beforeAll(() => {
  mkdirSync(place);
  writeFileSync(path.join(place, 'package.json'), '{ "private": true }');
  run(ROOT, 'npm', ['pack', '--pack-destination', folder]);
  const packed = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  run(place, 'npm', ['install', packed, '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund']);
  const wanted = ['--language', 'en,ar', '--document', 'wallet-card', '--output', 'made'];
  run(place, 'npx', ['--no-install', 'leaflets', 'build', ...wanted], { NODE_V8_COVERAGE: coverage });
});

const made = (name: string): Buffer => readFileSync(path.join(place, 'made', name));

/** The text of a file with a single space between its words, without marks of direction. */
async function textOf(name: string): Promise<string> {
  const { pages } = await readBack(made(name));
  return pages
    .map(({ text }) => text)
    .join(' ')
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/\s+/g, ' ');
}

it.each(['us', 'eu', 'gb'])('makes the cards of edition %s', (edition) => {
  for (const language of ['en', 'ar']) {
    for (const card of ['wallet-card', 'wallet-card-sheet']) {
      const name = `${edition}/${language}/${card}.pdf`;
      expect(made(name).subarray(0, 5).toString(), name).toBe('%PDF-');
    }
  }
});

it('prints Arabic that a reader of the PDF finds again, letter for letter', async () => {
  const text = await textOf('eu/ar/wallet-card.pdf');
  expect(text).toContain('قد تصيبني العدوى بسهولة أكبر.');
  expect(text).toContain('حمى أو قشعريرة؟ أتصل بطبيبي في اليوم نفسه.');
});

it('sets text with the engine in the package, and never loads the one that React-PDF comes with', () => {
  const loaded = readdirSync(coverage).map((file) => readFileSync(path.join(coverage, file), 'utf8'));
  expect(loaded.join()).toContain('/node_modules/leaflet-press/src/textkit/layoutText.ts');
  expect(loaded.join()).not.toContain('/node_modules/@react-pdf/textkit/');
});
