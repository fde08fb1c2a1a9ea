/** What the index page calls editions, documents, formats and the state of a review: plain English. */
import type { Edition } from '../../data/edition.ts';
import type { Review } from '../../data/review.ts';
import type { IndexEntry } from './entry.ts';

export const EDITION_NAMES: Readonly<Record<Edition, string>> = {
  us: 'United States',
  eu: 'European Union',
  gb: 'Great Britain',
};

/** `wallet-card` is the wallet card. */
export const documentLabel = (name: string): string => spaced(name).replace(/^./, (letter) => letter.toUpperCase());

export function reviewLabel({ state, reviewers, date }: Review): string {
  switch (state) {
    case 'unreviewed':
      return 'Not yet checked by a pharmacist';
    case 'outdated':
      return 'Older than the English text';
    case 'reviewed':
      return `Checked by ${reviewers.map(({ name, role }) => `${name} (${role})`).join(', ')}, ${date}`;
    default:
      return state satisfies never;
  }
}

/** In the order in which they are listed. */
const FORMATS = [
  { end: 'pdf', name: 'PDF', type: 'application/pdf' },
  { end: 'html', name: 'HTML', type: 'text/html' },
  { end: 'txt', name: 'Plain text', type: 'text/plain' },
] as const;
type Format = (typeof FORMATS)[number];

const formatOf = ({ path }: IndexEntry): Format | undefined => FORMATS.find(({ end }) => path.endsWith(`.${end}`));

/** What is for readers. A document's Markdown is for those who check its wording. */
export const isForReaders = (entry: IndexEntry): boolean => formatOf(entry) !== undefined;

/** First layouts first. */
export const inOrderOfFormats = (files: readonly IndexEntry[]): IndexEntry[] =>
  files.toSorted((a, b) => rank(a) - rank(b) || Number(a.layout !== '') - Number(b.layout !== ''));

const rank = (entry: IndexEntry): number => FORMATS.findIndex(({ end }) => end === formatOf(entry)?.end);

/** "Sheet of cards (PDF)" */
export function fileLabel(entry: IndexEntry): string {
  const { name = '' } = formatOf(entry) ?? {};
  if (entry.layout === '') return name;
  return `${entry.layout === 'sheet' ? 'Sheet of cards' : documentLabel(entry.layout)} (${name})`;
}

export const mediaTypeOf = (entry: IndexEntry): string => formatOf(entry)?.type ?? '';

/** "6 pages, 180 kB" */
export function sizeLabel({ pages, bytes }: IndexEntry): string {
  const size = `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en')}\u00a0kB`;
  return pages === undefined ? size : `${pages}\u00a0${pages === 1 ? 'page' : 'pages'}, ${size}`;
}

const spaced = (name: string): string => name.replaceAll('-', ' ');
