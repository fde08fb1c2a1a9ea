/** Rule: every statement that a template asks for is worded in every language, and no wording is there for nothing. */
import { type Diagnostic, error, nearest } from '../diagnostic.ts';
import { candidateKeys, resolveKey, type Wording } from '../localize/wording.ts';
import { factOf, type Inputs, keyOf, type Use } from './inputs.ts';

export function wordingKeys(inputs: Inputs, uses: readonly Use[]): Diagnostic[] {
  return [...inputs.wordings.values()].flatMap((wording) => {
    const used = new Set(uses.flatMap((use) => resolveKey(wording, keyOf(use), use.edition, factIn(inputs, use)) ?? []));
    return [...missingWording(wording, inputs, uses), ...unusedKeys(wording, used, uses)];
  });
}

/** What the uses ask a language for that it has no wording for: each statement once an edition. */
export function missingWording(wording: Wording, inputs: Pick<Inputs, 'medicine'>, uses: readonly Use[]): Diagnostic[] {
  const missing = new Map<string, Diagnostic>();
  for (const use of uses) {
    const fact = factIn(inputs, use);
    if (resolveKey(wording, keyOf(use), use.edition, fact) !== undefined) continue;
    missing.set(`${keyOf(use)} ${use.edition}`, missingKey(wording, use, candidateKeys(keyOf(use), use.edition, fact)));
  }
  return [...missing.values()];
}

function factIn({ medicine }: Pick<Inputs, 'medicine'>, use: Use) {
  const path = factOf(use);
  return path === undefined ? undefined : medicine.facts.get(path);
}

function missingKey({ files, language }: Wording, use: Use, candidates: readonly string[]): Diagnostic {
  const [namespace = '', key = ''] = keyOf(use).split(':');
  const file = files.get(namespace) ?? `locales/${language}/${namespace}.json`;
  const keys = candidates.map((candidate) => candidate.split(':')[1]).join(' or ');
  return error(
    'missing-wording',
    { file, path: key },
    `edition ${use.edition} has no wording for this (${use.place.file}:${use.place.line} asks for it)`,
    `Add the key ${keys}.`,
  );
}

/** Units are asked for by values, not by templates; the rule on units looks at them. */
function unusedKeys({ statements }: Wording, used: ReadonlySet<string>, uses: readonly Use[]): Diagnostic[] {
  const asked = new Set(uses.map(keyOf));
  return [...statements].flatMap(([key, { place }]) => {
    if (used.has(key) || key.startsWith('units:')) return [];
    const candidate = nearest(key, asked);
    return [
      error(
        'unused-wording',
        place,
        'nothing prints this',
        candidate ? `Did you mean ${candidate.split(':')[1]}? Or remove it.` : 'Remove it, or ask for it in a template.',
      ),
    ];
  });
}
