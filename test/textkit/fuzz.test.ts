/** Any text at all is set, with every character of it, or stops with the character that no font has. */
import { describe, expect, test } from 'vitest';
import { MissingGlyphError } from '../../src/textkit/fontFor.ts';
import type { Line } from '../../src/textkit/types.ts';
import { plainOf, specimens, textsOf } from '../specimen/specimen.ts';
import { fontsOf, joined, type Piece, painted, type Setting, setText, withoutControls } from './setText.ts';

const TEXTS = 10_000;

/** The same numbers in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LANGUAGES = specimens.map(({ language }) => language);
const ALPHABETS = specimens.map((specimen) => [...new Set(textsOf(specimen).flatMap((text) => [...plainOf(text)]))]);

/** What breaks text engines. */
const HOSTILE = [
  ...'\u0300\u0301\u0323\u05b0\u064b\u0651\u093c\u094d\u0e48\u0eb1\u0dca\u1039\u103a\u17d2', // marks
  ...'\u200b\u200c\u200d\u2060\ufe0f\u00ad\ufeff\u034f\u180e', // without width
  ...'\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069', // bidi controls
  ...'\0\u0007\t\r\n\u0085\u2028\u2029\ufffc\ufffd\uffff', // controls and signs for what is not there
  ...'()[]{}<>«»“”‘’.,;:!?…%/\\–—-‐\u00a0\u2003\u3000', // punctuation and spaces
  ...['😀', '👨\u200d👩', '🇩🇪', '👍🏽', '𝒜', '𠀀', '\u{e0001}', '\u{e0100}', '\ud800', '\udc00'], // beyond 16 bits
];

const FONTS = [...new Set(LANGUAGES.flatMap((language) => fontsOf(language)))];
const BOLD = [...new Set(LANGUAGES.flatMap((language) => fontsOf(language, 700)))];
const NEEDS_NO_GLYPH = /[\p{Default_Ignorable_Code_Point}\p{Zs}\n]/u;

/** Fonts have blanks for some of these, and a box for the sign of an image, but no reader knows what stood there. */
const NEVER_PRINTED = /[\p{Cc}\u2028\u2029\ufffc]/u;

const printable = (character: string) =>
  NEEDS_NO_GLYPH.test(character) || FONTS.some((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));

type Case = Readonly<{ text: string; pieces: readonly Piece[]; setting: Setting }>;

function cases(random: () => number): Case[] {
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <Value>(of: readonly Value[]) => of[below(of.length)] as Value;
  return Array.from({ length: TEXTS }, () => {
    const [first, second] = [one(ALPHABETS), one(ALPHABETS)];
    const hostility = one([0, 0.03, 0.25]);
    const character = () => (random() < hostility ? one(HOSTILE) : random() < 0.15 ? ' ' : one(random() < 0.8 ? first : second));
    const text = Array.from({ length: below(40) }, character).join('');
    const [from = 0, to = 0] = [below(text.length + 1), below(text.length + 1)].sort((a, b) => a - b);
    const look = { direction: one(['ltr', 'rtl'] as const), align: one(['left', 'center', 'justify']), font: FONTS };
    const pieces: Piece[] = [
      text.slice(0, from),
      [text.slice(from, to), random() < 0.5 ? { font: BOLD } : { color: '#ff0000' }],
      text.slice(to),
    ];
    return { text, pieces, setting: { language: one(LANGUAGES), width: one([0, 15, 40, 90, 250, 1e6]), look } };
  });
}

/** The text with its spaces alike, because one of right-to-left text stands for any; without bidi controls. */
const alike = (text: string) => withoutControls(text).replaceAll(/\s/gu, ' ');
const sorted = (text: string) => [...alike(text)].sort().join('');
const hidden = /^[ \t\n\u3000\u200b]*$/u;

/** What is wrong with the lines of a text; nothing when every character is there. */
function fault(text: string, lines: readonly Line[]): string | undefined {
  let at = 0;
  for (const line of lines) {
    const start = text.indexOf(line.string, at);
    if (start < 0 || !hidden.test(text.slice(at, start))) return `lost before ${JSON.stringify(line.string)}`;
    at = start + line.string.length;
    if (sorted(ordered(line)) !== sorted(line.string)) return `other characters in ${JSON.stringify(line.string)}`;
    if (!Number.isFinite(line.xAdvance + line.height + line.ascent + line.box.x)) return 'a line without measure';
  }
  return hidden.test(text.slice(at)) ? undefined : `lost after ${JSON.stringify(text.slice(at))}`;
}

/** What a line's glyphs stand for, with all soft hyphens together. */
const ordered = (line: Line) => [...joined(painted(line))].sort().join('');

function outcome({ text, pieces, setting }: Case): string {
  const missing = [...text].some((character) => !printable(character));
  try {
    const lines = setText(pieces, setting);
    if (missing) return 'set, though no font has a character of it';
    return fault(text, lines) ?? 'set';
  } catch (error) {
    return error instanceof MissingGlyphError ? 'stopped' : `${error}`;
  }
}

describe(`${TEXTS} random texts in all scripts, with marks, controls and halves of characters`, () => {
  test('are set with all their characters, or stop with the one that no font has', { timeout: 120_000 }, () => {
    const counts = { set: 0, stopped: 0 };
    for (const each of cases(numbers(20_261_122))) {
      const found = outcome(each);
      if (found !== 'set' && found !== 'stopped') expect.fail(`${JSON.stringify(each.text)}: ${found}`);
      counts[found]++;
    }
    expect(counts.set).toBeGreaterThan(TEXTS / 3);
    expect(counts.stopped).toBeGreaterThan(TEXTS / 100);
  });

  test('stop only where a cluster is in no font as a whole', { timeout: 120_000 }, () => {
    const texts = cases(numbers(42)).slice(0, 2000);
    for (const each of texts) {
      if (outcome(each) !== 'stopped') continue;
      const clusters = Array.from(new Intl.Segmenter().segment(each.text.replaceAll('\n', ' ')), ({ segment }) => segment);
      const whole = (cluster: string, fonts: typeof FONTS) =>
        fonts.some((font) =>
          [...cluster].every(
            (c) => !NEVER_PRINTED.test(c) && (NEEDS_NO_GLYPH.test(c) || font.hasGlyphForCodePoint(c.codePointAt(0) ?? 0)),
          ),
        );
      const printed = clusters.every((cluster) => whole(cluster, FONTS) && whole(cluster, BOLD));
      expect(printed, JSON.stringify(each.text)).toBe(false);
    }
  });
});
