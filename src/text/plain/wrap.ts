/** A text in lines of plain text, broken where the engine of the PDF would break it: never inside a dose, a range or a phone number. */
import type { Direction, LanguageTag } from '../../data/language.ts';
import { lineBreaks } from '../../textkit/lineBreaks.ts';
import { columns } from './columns.ts';
import { directed, ISOLATES, isolatedStretch, unisolated } from './isolates.ts';

export type Setting = Readonly<{ language: LanguageTag; direction: Direction }>;

/** The usual width of plain text: mail and terminals show it without breaking lines anew. */
const COLUMNS = 72;

/** Lines with a mark before the first one, such as a bullet, which the others hang behind. */
export function hang(mark: string, text: string, setting: Setting): string[] {
  const indent = ' '.repeat(mark.length);
  return wrap(text, COLUMNS - mark.length, setting).map((line, index) => (index === 0 ? mark : indent) + line);
}

function wrap(source: string, room: number, { language, direction }: Setting): string[] {
  const tidied = unisolated(tidy(source, direction));
  return stretches(tidied.text, room, language).map(([start, end]) =>
    directed(plain(isolatedStretch(tidied, start, end)), direction),
  );
}

/**
 * Signs that say something only to an engine that sets lines: hyphens for their ends, embeddings and overrides (our wording has isolates
 * for this, and an override left open would turn the text after it round).
 */
const FOR_ENGINES = /[\u00ad\u202a-\u202e\ufeff]/g;
/** White space and control characters, but not the spaces that hold a value together, nor the ideographic one, which has a width. */
const WHITE_SPACE = /(?:(?![\u00a0\u2007\u202f\u3000])[\s\p{Cc}])+/gu;

const tidy = (text: string, direction: Direction): string =>
  text
    .replace(FOR_ENGINES, '')
    .replace(direction === 'rtl' ? '' : ISOLATES, '')
    .replace(WHITE_SPACE, ' ')
    .normalize('NFC');

/** What held a line together, in the characters that every reader and Braille table has. */
const plain = (line: string): string =>
  line
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replaceAll('\u2011', '-')
    .replace(/[\u200b\u2060]/g, '');

/** The lines of a text, from where to where, without the spaces around them; as much on each as there is room for. */
function stretches(text: string, room: number, language: LanguageTag): [number, number][] {
  const lines: [number, number][] = [];
  let start = 0;
  let end = 0;
  for (const next of lineBreaks(text, language)) {
    if (end > start && columns(text.slice(...trimmed(text, start, next))) > room) {
      lines.push(trimmed(text, start, end));
      start = end;
    }
    end = next;
  }
  return [...lines, trimmed(text, start, end)].filter(([from, to]) => from < to);
}

function trimmed(text: string, start: number, end: number): [number, number] {
  const line = text.slice(start, end);
  const from = start + line.search(/[^\s\u200b\u2060]|$/);
  return [from, Math.max(from, start + line.replace(/[\s\u200b\u2060]+$/, '').length)];
}
