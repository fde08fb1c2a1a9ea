/** The type specimen: the same sentences in every script that the press sets, to look at, to read back, and to hold beside a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { directionOf, type LanguageTag, languageTag } from '../../src/data/language.ts';
import type { Inline } from '../../src/leaflet/inline.ts';
import { STANDARD } from '../../src/typeset/look.ts';
import type { Setting } from '../../src/typeset/setting.ts';

const TEXTS = path.join(import.meta.dirname, 'texts');

/** A text is a line with at most `**strong**` marks in it. */
export type Specimen = Readonly<{
  language: LanguageTag;
  heading: string;
  paragraphs: readonly string[];
  list: readonly string[];
}>;

export const specimens: readonly Specimen[] = readdirSync(TEXTS)
  .toSorted()
  .map((file) => ({
    ...(parse(readFileSync(path.join(TEXTS, file), 'utf8')) as Omit<Specimen, 'language'>),
    language: languageTag(path.basename(file, '.yaml')),
  }));

export function specimenOf(language: string): Specimen {
  const found = specimens.find((specimen) => specimen.language === language);
  if (!found) throw new Error(`there is no specimen in ${language}`);
  return found;
}

export const settingOf = ({ language }: Specimen): Setting => ({
  language,
  direction: directionOf(language),
  figures: new Map(),
  look: STANDARD,
});

/** Points: a narrow column, so that there are many lines to break. */
export const COLUMN = 210;

/** Every text of a specimen, in reading order. */
export const textsOf = ({ heading, paragraphs, list }: Specimen): string[] => [heading, ...paragraphs, ...list];

/** Strong text is between `**`, so every second piece of a text is. */
export function inlineOf(text: string): Inline[] {
  return text.split('**').map((value, index): Inline => {
    const node = { type: 'text', value } as const;
    return index % 2 === 1 ? { type: 'strong', children: [node] } : node;
  });
}

export const plainOf = (text: string): string => text.replaceAll('**', '');
