/** The files of a build as the index page is told of them, made up for a few languages. */
import { EDITIONS } from '../../src/data/edition.ts';
import { languageTag } from '../../src/data/language.ts';
import type { IndexEntry, IndexPage } from '../../src/text/toIndex.ts';
import { theme } from '../../src/typeset/theme.ts';

export const PAGE: IndexPage = { medicine: 'anakinra (Kineret)', date: '2026-11-22', colours: theme.colour };

/** Each document's own title, by language. */
const TITLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { leaflet: 'anakinra (Kineret)', 'wallet-card': 'I use anakinra (Kineret)' },
  es: { leaflet: 'anakinra (Kineret)', 'wallet-card': 'Uso anakinra (Kineret)' },
  ar: {
    leaflet: '\u2068anakinra\u2069 (\u2068Kineret\u2069)',
    'wallet-card': 'أستعمل دواء \u2068anakinra\u2069 (\u2068Kineret\u2069)',
  },
};

type Format = Readonly<{ end: string; layout: string; bytes: number; pages?: number }>;
const FORMATS: Readonly<Record<string, readonly Format[]>> = {
  leaflet: [
    { end: '.md', layout: '', bytes: 11_000 },
    { end: '.pdf', layout: '', bytes: 183_456, pages: 5 },
    { end: '.html', layout: '', bytes: 41_220 },
    { end: '.txt', layout: '', bytes: 9_870 },
  ],
  'wallet-card': [
    { end: '.md', layout: '', bytes: 1_500 },
    { end: '.pdf', layout: '', bytes: 61_890, pages: 2 },
    { end: '-sheet.pdf', layout: 'sheet', bytes: 83_100, pages: 2 },
    { end: '.html', layout: '', bytes: 12_340 },
    { end: '.txt', layout: '', bytes: 1_400 },
  ],
};

/** Three languages in three editions, two documents each. */
export const ENTRIES: readonly IndexEntry[] = EDITIONS.flatMap((edition) =>
  Object.entries(TITLES).flatMap(([language, titles]) =>
    Object.entries(titles).flatMap(([document, title]) =>
      (FORMATS[document] ?? []).map(({ end, ...format }) => ({
        path: `${edition}/${language}/${document}${end}`,
        language: languageTag(language),
        edition,
        document,
        title,
        review: { state: 'unreviewed', reviewers: [] },
        ...format,
      })),
    ),
  ),
);
