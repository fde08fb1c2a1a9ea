/** The fact file to a Medicine: every fact accounts for every edition, and every source it names exists. */
import { EDITIONS } from '../data/edition.ts';
import type { Established, Fact, FactPath, Medicine, Value, Variant } from '../data/medicine.ts';
import { medicineShape, type Shape } from '../data/shape.ts';
import { error, nearest, type Report } from '../diagnostic.ts';
import { medicineSchema } from './medicineSchema.ts';
import { parseYaml } from './parseYaml.ts';
import { type Project, readText } from './project.ts';
import { validate } from './validate.ts';

export const MEDICINE_FILE = 'src/data/anakinra.yaml';

/** A variant as the schema has let it through: established when it has a source, absent when it says so. */
type RawVariant = Readonly<{
  editions: Established['editions'];
  absent?: string;
  source?: readonly string[];
  value?: Value;
  unprinted?: string;
}>;
type RawFact = RawVariant | readonly RawVariant[];
type RawListed = RawVariant & Readonly<{ id: string; variants?: readonly RawVariant[] }>;
type Found = Readonly<{ path: FactPath; at: readonly PropertyKey[]; variants: readonly RawVariant[] }>;

/** @returns undefined when the file cannot be read, parsed or trusted; every mistake is reported. */
export function loadMedicine(project: Project, report: Report, file = MEDICINE_FILE): Medicine | undefined {
  const text = readText(project, file, report);
  const located = text === undefined ? undefined : parseYaml(file, text, report);
  const raw = located && validate(medicineSchema, file, located, 'medicine-schema', report);
  if (!located || !raw) return undefined;
  const facts = new Map<FactPath, Fact>();
  const lists = new Map<FactPath, FactPath[]>();
  let sound = true;
  const complain = (at: readonly PropertyKey[], path: string, message: string, hint: string) => {
    sound = false;
    report(error('facts', { file, line: located.lineOf(at), path }, message, hint));
  };
  for (const { path, at, variants } of findFacts(medicineShape, raw.facts, [], ['facts'], lists)) {
    if (facts.has(path)) complain(at, path, 'two facts have this name', 'Give one of them another id.');
    for (const source of variants.flatMap((variant) => variant.source ?? [])) {
      if (!(source in raw.sources))
        complain(at, path, `source "${source}" is not among the sources`, didYouMean(source, Object.keys(raw.sources)));
    }
    for (const edition of EDITIONS) {
      const count = variants.filter((variant) => variant.editions.includes(edition)).length;
      if (count === 0)
        complain(
          at,
          path,
          `says nothing about edition ${edition}`,
          'Add the edition, or a variant with `absent` and the reason.',
        );
      if (count > 1)
        complain(at, path, `says ${count} things about edition ${edition}`, 'Name each edition in one variant only.');
    }
    facts.set(path, { path, variants: variants.map(toVariant) });
  }
  for (const [edition, { label, newerLabel }] of Object.entries(raw.editions)) {
    for (const id of newerLabel ? [label, newerLabel] : [label]) {
      const source = raw.sources[id];
      if (!source)
        complain(
          ['editions', edition],
          `editions.${edition}`,
          `source "${id}" is not among the sources`,
          didYouMean(id, Object.keys(raw.sources)),
        );
      else if (source.labelDate === 'undated')
        complain(
          ['editions', edition],
          `editions.${edition}`,
          `the label "${id}" has no date`,
          'Every sheet prints the date of its label: name a source with a labelDate.',
        );
    }
  }
  return sound ? { id: raw.medicine, date: raw.date, sources: raw.sources, editions: raw.editions, facts, lists } : undefined;
}

function* findFacts(
  shape: Shape,
  raw: unknown,
  path: readonly string[],
  at: readonly PropertyKey[],
  lists: Map<FactPath, FactPath[]>,
): Generator<Found> {
  switch (shape.type) {
    case 'group':
      for (const [name, member] of Object.entries(shape.members)) {
        yield* findFacts(member, (raw as Record<string, unknown>)[name], [...path, name], [...at, name], lists);
      }
      break;
    case 'fact':
      yield { path: path.join('.'), at, variants: [raw as RawFact].flat() as RawVariant[] };
      break;
    case 'list':
      lists.set(
        path.join('.'),
        (raw as RawListed[]).map(({ id }) => [...path, id].join('.')),
      );
      for (const [index, item] of (raw as RawListed[]).entries()) {
        yield { path: [...path, item.id].join('.'), at: [...at, index], variants: item.variants ?? [item] };
      }
      break;
    default:
      shape satisfies never;
  }
}

function toVariant(raw: RawVariant): Variant {
  if (raw.absent !== undefined) return { editions: raw.editions, absent: raw.absent };
  return { editions: raw.editions, sources: raw.source ?? [], value: raw.value, unprinted: raw.unprinted };
}

function didYouMean(word: string, candidates: readonly string[]): string {
  const candidate = nearest(word, candidates);
  return candidate ? `Did you mean "${candidate}"?` : `The sources are: ${candidates.join(', ')}.`;
}
