/** What a document may not lack: statements by fact, or all statements of a list of facts. */
import type { Edition } from './edition.ts';
import type { FactPath } from './medicine.ts';

export type MustSay = Readonly<{
  document: string;
  editions: readonly Edition[];
  /** A fact, a list of facts (each of its facts that hold), or the key of a text. */
  says: FactPath;
}>;
