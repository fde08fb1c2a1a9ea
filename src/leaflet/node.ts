/** The leaflet tree: the one model that PDF, HTML and plain text are read from. */
import type { Edition } from '../data/edition.ts';
import type { Direction, LanguageTag } from '../data/language.ts';
import type { Inline } from './inline.ts';

/** Section ids in the order of the EMA's QRD template. */
export const SECTION_IDS = ['whatItIs', 'beforeUse', 'howToUse', 'sideEffects', 'storage', 'contents'] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export const BOX_KINDS = ['key-information', 'warning', 'emergency', 'note'] as const;
/** How urgent a box is; each kind has its own frame and icon, so that colour is never needed to tell them apart. */
export type BoxKind = (typeof BOX_KINDS)[number];

export const PANEL_SIDES = ['front', 'back'] as const;
export type PanelSide = (typeof PANEL_SIDES)[number];
/** What a folded card has inside, from where reading begins. */
export const INSIDE_SIDES = ['inside-start', 'inside-end'] as const;
export type InsideSide = (typeof INSIDE_SIDES)[number];

export type Heading = Readonly<{ type: 'heading'; level: 1 | 2 | 3; children: readonly Inline[] }>;
export type Paragraph = Readonly<{
  type: 'paragraph';
  children: readonly Inline[];
  /** Only in a band, which says the same in two languages. */
  language?: LanguageTag;
}>;
/** An illustration by the name of its file; who cannot see it hears its description instead. */
export type Figure = Readonly<{ type: 'figure'; name: string; description: readonly Inline[] }>;
/** An item of a list, or a step, which may have its figure beside it. */
export type ListItem = Readonly<{ type: 'item'; children: readonly Inline[]; figure?: Figure }>;
export type List = Readonly<{ type: 'list'; items: readonly ListItem[] }>;
/** Numbered steps; within a section the numbers go on from one list to the next. */
export type Steps = Readonly<{ type: 'steps'; start: number; items: readonly ListItem[] }>;
export type Box = Readonly<{ type: 'box'; kind: BoxKind; children: readonly Block[] }>;
export type Section = Readonly<{ type: 'section'; id: SectionId; number: number; heading: Heading; children: readonly Block[] }>;
/** Title, tagline and the pharmacy's block, at the head of a leaflet. */
export type Masthead = Readonly<{ type: 'masthead'; children: readonly Block[] }>;
/** A label with a line to write on. */
export type Blank = Readonly<{ type: 'blank'; label: readonly Inline[] }>;
/** A text from a pharmacy's profile, in place of a blank. Lines are parted by line feeds. */
export type Filled = Readonly<{ type: 'filled'; value: string }>;
export type Field = Blank | Filled;
export type WriteIn = Readonly<{ type: 'writeIn'; fields: readonly Field[] }>;
/** The pharmacy's block: its logo and fields, filled from a profile or left as lines to write on. */
export type Pharmacy = Readonly<{ type: 'pharmacy'; heading: Heading; logo?: Uint8Array | undefined; fields: readonly Field[] }>;
/** A figure with the text that it belongs to beside it. */
export type Illustrated = Readonly<{ type: 'illustrated'; figure: Figure; children: readonly Block[] }>;
/** A cell of a form; empty to write in. */
export type Cell = readonly Inline[];
/** A form to fill in by hand: a head over each column, and rows. */
export type Table = Readonly<{
  type: 'table';
  head: readonly Cell[];
  rows: readonly (readonly Cell[])[];
  /** The column that wants most room, counted from 1. */
  widest?: number | undefined;
}>;
/** A part in another language than the whole. */
export type Part = Readonly<{ type: 'part'; language: LanguageTag; direction: Direction; children: readonly Block[] }>;
/** One face of a wallet card. */
export type Panel = Readonly<{ type: 'panel'; side: PanelSide | InsideSide; children: readonly Block[] }>;
export const FURNITURE_PLACES = ['band', 'header', 'footer'] as const;
/** Page furniture, repeated on every page: header and footer, and over them a band, as long as nobody has checked the sheet. */
export type Furniture = Readonly<{
  type: 'furniture';
  place: (typeof FURNITURE_PLACES)[number];
  children: readonly Paragraph[];
}>;

export type Block =
  | Heading
  | Paragraph
  | List
  | Steps
  | Figure
  | Illustrated
  | Table
  | Box
  | Section
  | Masthead
  | WriteIn
  | Pharmacy
  | Part
  | Panel
  | Furniture;

export type Leaflet = Readonly<{
  type: 'leaflet';
  document: string;
  edition: Edition;
  language: LanguageTag;
  direction: Direction;
  /** Plain text, for the title of the file. */
  title: string;
  children: readonly Block[];
}>;
