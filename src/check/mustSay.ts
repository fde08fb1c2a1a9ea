/** Rule: a document says what it may not lack, in every edition in which the fact holds. */
import { established } from '../data/medicine.ts';
import type { MustSay } from '../data/mustSay.ts';
import { type Diagnostic, error, nearest } from '../diagnostic.ts';
import { factOf, type Inputs, keyOf, type Use } from './inputs.ts';

export const MUST_SAY_FILE = 'src/data/must-say.yaml';

export function mustSay(inputs: Inputs, uses: readonly Use[]): Diagnostic[] {
  const { medicine, mustSay: rules } = inputs;
  const said = new Set(uses.map((use) => `${use.document} ${use.edition} ${factOf(use) ?? keyOf(use)}`));
  const documents = new Set(uses.map((use) => use.document));
  const texts = new Set(uses.flatMap((use) => (use.kind === 'text' ? [use.key] : [])));
  const strangers = [...new Set(rules.map((rule) => rule.document))].filter((name) => !documents.has(name));
  const ofStrangers = strangers.map((name) =>
    error('must-say', { file: MUST_SAY_FILE, path: name }, 'is no document', `There are: ${[...documents].join(', ')}.`),
  );
  const ofRules = rules
    .filter((rule) => documents.has(rule.document))
    .flatMap((rule) => {
      if (
        rule.says.includes(':') &&
        ![...inputs.wordings.values()].some(({ statements }) => statements.has(rule.says) || texts.has(rule.says))
      )
        return [unknown(rule, texts)];
      const paths = medicine.lists.get(rule.says) ?? [rule.says];
      if (!rule.says.includes(':') && paths.every((path) => !medicine.facts.has(path)))
        return [unknown(rule, [...medicine.facts.keys(), ...medicine.lists.keys()])];
      return rule.editions.flatMap((edition) => {
        const held = paths.filter((path) => rule.says.includes(':') || established(medicine, path, edition));
        if (held.length === 0)
          return [
            error(
              'must-say',
              { file: MUST_SAY_FILE, path: rule.says },
              `does not hold in edition ${edition}, so no document can say it there`,
              'Take the edition out of the rule, or name what is said instead.',
            ),
          ];
        return held
          .filter((path) => !said.has(`${rule.document} ${edition} ${path}`))
          .map((path) =>
            error(
              'must-say',
              { file: `templates/${rule.document}.md.hbs` },
              `${rule.document} must say ${path} in edition ${edition}, and does not`,
              `Put it back into the template. The rule is in ${MUST_SAY_FILE}.`,
            ),
          );
      });
    });
  return [...ofStrangers, ...ofRules];
}

function unknown({ says }: MustSay, candidates: Iterable<string>): Diagnostic {
  const candidate = nearest(says, candidates);
  return error(
    'must-say',
    { file: MUST_SAY_FILE, path: says },
    'names no fact',
    candidate ? `Did you mean ${candidate}?` : 'Write the path of a fact, of a list, or the key of a text.',
  );
}
