/** What a build made, file by file: the record that a pharmacy can check its sheets against. */
import { createHash } from 'node:crypto';
import type { Edition } from '../data/edition.ts';
import type { LanguageTag } from '../data/language.ts';
import type { Medicine, SourceId } from '../data/medicine.ts';
import type { Review } from '../data/review.ts';

/** A file to be written, with what the manifest says of it. */
export type OutputFile = Readonly<{
  /** Relative to the output folder, with forward slashes. */
  path: string;
  bytes: Uint8Array;
  edition: Edition;
  language: LanguageTag;
  document: string;
  layout: string;
  /** The document's own title, in its language. */
  title: string;
  /** Of the language that the sheet is in. */
  review: Review;
  sources: readonly SourceId[];
  /** Of a PDF only; the size in millimetres, to a tenth. */
  pages?: number;
  pageSize?: Readonly<{ width: number; height: number }>;
}>;

export type Program = Readonly<{ name: string; version: string }>;

/** @param created the clock of the build, never the time of day */
export function manifest(files: readonly OutputFile[], medicine: Medicine, program: Program, created: Date): string {
  const entries = files.map(({ bytes, sources, ...file }) => ({
    ...file,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sources: sources.map((id) => ({ id, labelDate: medicine.sources[id]?.labelDate })),
  }));
  const whole = {
    program,
    medicine: medicine.id,
    data: medicine.date,
    created: created.toISOString(),
    sources: medicine.sources,
    files: entries,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
