/** What the reading of templates works with: what it finds, what it looks things up in, and where it stands. */
import type { Edition } from '../data/edition.ts';
import { established, type FactPath, type Medicine } from '../data/medicine.ts';
import type { Place, Report } from '../diagnostic.ts';
import type { TemplateSource } from './template.ts';

/** A piece of wording that a template asks for: a text by key, or the statements of facts in a namespace. */
export type Reference = Readonly<{
  place: Place;
  /** The values that there are because a condition holds where it stands. */
  given: readonly string[];
}> &
  (
    | Readonly<{ kind: 'text'; key: string /** The figure that the text describes. */; figure?: string }>
    | Readonly<{ kind: 'statement'; namespace: string; path: FactPath }>
  );

export type Templates = ReadonlyMap<string, TemplateSource>;
/** Without a medicine, when its file cannot be read, paths are held against the shape of one, and every fact counts as present. */
export type World = Readonly<{ medicine: Medicine | undefined; edition: Edition; templates: Templates; report: Report }>;
export type Scope = Readonly<{
  file: string;
  /** The templates that are being read, one inside the other. */
  within: readonly string[];
  list?: FactPath | undefined;
  /** The values that there are because a condition holds here. */
  given: readonly string[];
}>;

/** Whether a fact holds in the edition. */
export const isPresent = (path: FactPath, { medicine, edition }: World): boolean =>
  medicine === undefined || established(medicine, path, edition) !== undefined;

/** The facts of a list, in order. */
export const factsOf = (list: FactPath, { medicine }: World): readonly FactPath[] => medicine?.lists.get(list) ?? [];
