/** Our text engine beside headless Chromium's, on the same texts in the same fonts: every line, every glyph, every character. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBack } from '../../src/pdf/readBack.ts';
import { plainOf, type Specimen, settingOf, specimens } from '../specimen/specimen.ts';
import { PAGE } from '../specimen/typesetSpecimen.tsx';
import { ROOT, sharedFolder } from '../support/project.ts';
import { inkMismatch, overlay } from './compareInk.ts';
import { drawPages } from './drawPages.ts';
import { lostInAnyOrder, lostInOrder } from './lostCharacters.ts';
import { printWithChromium } from './printWithChromium.ts';
import { printWithPress } from './printWithPress.ts';
import { specimenHtml } from './specimenHtml.ts';

/** At most this share of the ink may stand elsewhere. A line broken at another word costs several times as much. */
const MOST_INK = 0.003;
/** Chromium has other dictionaries of these languages than Node, and ends their lines at other words. */
const OTHER_DICTIONARY: ReadonlySet<string> = new Set(['km', 'lo']);
/** 180 pixels an inch: a pixel is a seventh of a millimetre, and both pages' edges lie between two. */
const PIXELS_A_POINT = 2.5;
/** Where to look when the ink differs: ours is red, Chromium's blue. */
const PICTURES = path.join(ROOT, 'node_modules/.cache/leaflets/chromium');

type Texts = readonly (readonly string[])[];
type Result = Readonly<{ ours: Texts; theirs: Texts; lost: readonly string[]; ink: number }>;

const folder = sharedFolder();
const results = new Map<string, Result>();

beforeAll(async () => {
  const ours = await printWithPress(specimens);
  const theirs = await printWithChromium(specimenHtml(specimens), folder);
  const { pages } = await readBack(ours.pdf);
  const size = { width: PAGE.width * PIXELS_A_POINT, height: PAGE.height * PIXELS_A_POINT };
  const [ourPages, theirPages] = [drawPages(ours.pdf, size, folder), drawPages(theirs.pdf, size, folder)];
  expect([pages, ourPages, theirPages].map(({ length }) => length)).toEqual(Array(3).fill(specimens.length)); // a page a language
  mkdirSync(PICTURES, { recursive: true });
  for (const [index, specimen] of specimens.entries()) {
    const [one, other] = [ourPages[index], theirPages[index]];
    if (!one || !other) continue;
    writeFileSync(path.join(PICTURES, `${specimen.language}.png`), overlay(one, other));
    results.set(specimen.language, {
      ours: trimmed(ours.lines[index]),
      theirs: trimmed(theirs.lines[index]),
      lost: lostCharacters(specimen, pages[index]?.text ?? ''),
      ink: inkMismatch(one, other),
    });
  }
  console.log(table());
});

/** Lines without the spaces at their ends, and without the soft hyphens that only the HTML has. */
const trimmed = (texts: Texts = []): Texts => texts.map((lines) => lines.map((line) => line.replaceAll('\u00ad', '').trim()));

/** Readers guess at the order of right-to-left text. */
function lostCharacters(specimen: Specimen, read: string): string[] {
  const { heading, paragraphs, list } = specimen;
  const source = plainOf([heading, ...paragraphs, ...list.map((text) => `•${text}`)].join('\n'));
  return settingOf(specimen).direction === 'rtl' ? lostInAnyOrder(source, read) : lostInOrder(source, read);
}

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

function table(): string {
  const row = (language: string, lines: string, lost: string, ink: string) =>
    language.padEnd(9) + lines.padStart(20) + lost.padStart(17) + ink.padStart(14);
  const rows = [...results].map(([language, { ours, theirs, lost, ink }]) =>
    row(language, `${ours.flat().length}/${theirs.flat().length}`, String(lost.length), percent(ink)),
  );
  return [row('language', 'lines ours/Chromium', 'lost characters', 'ink mismatch'), ...rows].join('\n');
}

describe.each(specimens.map(({ language }) => language))('%s', (language) => {
  const result = () => results.get(language) as Result;
  const comparable = it.skipIf(OTHER_DICTIONARY.has(language));

  it('loses no character', () => expect(result().lost).toEqual([]));

  comparable('ends its lines where Chromium does', () => expect(result().ours).toEqual(result().theirs));

  comparable('has its ink where Chromium has it', () =>
    expect(result().ink, percent(result().ink)).toBeLessThanOrEqual(MOST_INK),
  );
});
