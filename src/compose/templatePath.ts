/** Paths in templates, resolved against the medicine: the most important check in the house. */
import type { Medicine } from '../data/medicine.ts';
import { medicineShape, type Shape } from '../data/shape.ts';
import { error, nearest, type Place, type Report } from '../diagnostic.ts';

/** Conditions beside facts, which may turn out either way in a build, each with the values that there are where it holds. */
export const CONDITIONS: Readonly<Record<string, readonly string[]>> = {
  'pharmacy.reportingScheme': ['pharmacy.reportingScheme'],
  'sheet.dose': ['sheet.dose'],
  'sheet.partDose': ['sheet.dose'],
  'sheet.fullDose': ['sheet.dose'],
  'review.reviewed': ['review.name', 'review.role', 'review.date'],
  'review.outdated': [],
};

/** The values that a condition has to guard. */
export const GUARDED: ReadonlySet<string> = new Set(Object.values(CONDITIONS).flat());

/**
 * The shape at a path, or undefined when there is none (reported).
 * @param list the list that is being gone through: there Handlebars looks paths up in the item, so that none but `this` works
 */
export function resolvePath(
  argument: hbs.AST.PathExpression,
  { medicine, report }: Readonly<{ medicine: Medicine | undefined; report: Report }>,
  place: Place,
  list?: string,
) {
  if (list) {
    report(
      error('template-path', place, `"${argument.original}" stands inside {{#each ${list}}}`, 'There only `this` can be named.'),
    );
    return undefined;
  }
  let shape: Shape | undefined = medicineShape;
  let inList = false;
  for (const part of argument.parts ?? []) {
    inList = shape?.type === 'list';
    shape = shape?.type === 'group' ? shape.members[part] : undefined;
  }
  if (medicine ? medicine.facts.has(argument.original) : inList) shape ??= { type: 'fact', kind: 'none' }; // a fact of a list, by its id
  if (shape && shape.type !== 'group' && argument.depth === 0 && !argument.data && argument.original === argument.parts.join('.'))
    return shape;
  const known = [...pathsOf(medicineShape), ...(medicine?.facts.keys() ?? []), ...Object.keys(CONDITIONS)];
  report(
    error(
      'template-path',
      place,
      `"${argument.original}" is no fact of the medicine`,
      didYouMean(String(argument.original), known),
    ),
  );
  return undefined;
}

/** Every path of a shape that names a fact or a list. */
function pathsOf(shape: Shape, path: readonly string[] = []): string[] {
  if (shape.type !== 'group') return [path.join('.')];
  return Object.entries(shape.members).flatMap(([name, member]) => pathsOf(member, [...path, name]));
}

export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = nearest(word, candidates);
  return candidate
    ? `Did you mean "${candidate}"?`
    : 'See src/data/shape.ts for the names of facts, and templates/ for those of parts.';
}
