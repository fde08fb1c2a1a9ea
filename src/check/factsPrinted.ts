/** Rule: a fact that holds in an edition is printed there, its value included, or the data says why it is not. */
import { EDITIONS } from '../data/edition.ts';
import { type Medicine, variantIn } from '../data/medicine.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import { placeholdersOf, resolveKey } from '../localize/wording.ts';
import { factOf, type Inputs, keyOf, type Use } from './inputs.ts';
import { SOURCE_LANGUAGE } from './source.ts';

/** @param file the medicine's file, for the place of a diagnostic */
export function factsPrinted(inputs: Inputs, uses: readonly Use[], file: string): Diagnostic[] {
  const { medicine } = inputs;
  return EDITIONS.flatMap((edition) => {
    const inEdition = uses.filter((use) => use.edition === edition);
    const stated = new Set(inEdition.map(factOf));
    const valued = new Set(inEdition.flatMap((use) => valuesOf(inputs, medicine, use)));
    return [...medicine.facts.values()].flatMap((fact) => {
      const variant = variantIn(fact, edition);
      if (!variant) return [];
      const printed = variant.value ? valued.has(fact.path) : stated.has(fact.path);
      const place = { file, path: fact.path };
      if (printed && variant.unprinted)
        return [
          error('fact-printed', place, `is printed in edition ${edition}, though it says why it is not`, 'Remove `unprinted`.'),
        ];
      if (printed || variant.unprinted) return [];
      return [
        error(
          'fact-printed',
          place,
          `${variant.value ? 'its value is' : 'is'} printed nowhere in edition ${edition}`,
          'Say it in a template, use its value in a statement, or give the reason in `unprinted`.',
        ),
      ];
    });
  });
}

/** The values that the wording of a use prints, in the source language; translations have the same by a rule of their own. */
function valuesOf({ wordings }: Inputs, medicine: Medicine, use: Use): string[] {
  const path = factOf(use);
  const wording = wordings.get(SOURCE_LANGUAGE);
  const key = wording && resolveKey(wording, keyOf(use), use.edition, path === undefined ? undefined : medicine.facts.get(path));
  return key === undefined ? [] : placeholdersOf(wording?.statements.get(key)?.text ?? '');
}
