/** The sources of what a document prints: of the facts it states, and of the values its wording fills in. */

import type { Edition } from '../data/edition.ts';
import { established, type Medicine, type SourceId } from '../data/medicine.ts';
import { placeholdersOf, resolveKey, type Wording } from '../localize/wording.ts';
import { referencesOf, type Templates } from './references.ts';

/** @returns source ids, sorted */
export function sourcesOf(
  template: string,
  medicine: Medicine,
  edition: Edition,
  templates: Templates,
  wording: Wording,
): SourceId[] {
  const references = referencesOf(template, { medicine, edition, templates, report: () => {} });
  const paths = references.flatMap((reference) => {
    const path = reference.kind === 'statement' ? reference.path : undefined;
    const bare = reference.kind === 'text' ? reference.key : `${reference.namespace}:${reference.path}`;
    const key = resolveKey(wording, bare, edition, path === undefined ? undefined : medicine.facts.get(path));
    const values = key === undefined ? [] : placeholdersOf(wording.statements.get(key)?.text ?? '');
    return path === undefined ? values : [path, ...values];
  });
  const ids = paths.flatMap((path) => established(medicine, path, edition)?.sources ?? []);
  return [...new Set(ids)].sort();
}
