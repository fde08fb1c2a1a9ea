/** Rule: a sheet has one shape in two languages, so that each heading, paragraph and item can stand beside its twin. */
import { type Diagnostic, error, type Place } from '../diagnostic.ts';
import type { Leaflet } from '../leaflet/node.ts';
import { pairUp } from '../leaflet/twins.ts';

/** @param place the template that the trees were made from */
export function bilingualTwins(source: Leaflet, target: Leaflet, place: Place): Diagnostic[] {
  return pairUp(source, target).unlike.map(({ under, one, other }) =>
    error(
      'bilingual-twins',
      place,
      `${under ? `under "${under}"` : 'at its beginning'} there is ${one} in ${source.language}, but ${other} in ${target.language}`,
      `Give the wording in locales/${target.language} the same parts, or leave the sheet out with --layout standard,large-print.`,
    ),
  );
}
