/** Rule: a document says what it may not lack, in every edition in which the fact holds. */
import type { Edition } from '../data/edition.ts';
import { established } from '../data/medicine.ts';
import type { MustSay } from '../data/mustSay.ts';
import { type Diagnostic, error, nearest } from '../diagnostic.ts';
import { factOf, type Inputs, keyOf, type Use } from './inputs.ts';

export const MUST_SAY_FILE = 'src/data/must-say.yaml';

export function mustSay(inputs: Inputs, uses: readonly Use[]): Diagnostic[] {
  const documents = new Set(uses.map((use) => use.document));
  const strangers = new Set(inputs.mustSay.map((rule) => rule.document).filter((name) => !documents.has(name)));
  return [
    ...[...strangers].map((name) =>
      error('must-say', { file: MUST_SAY_FILE, path: name }, 'is no document', `There are: ${[...documents].join(', ')}.`),
    ),
    ...inputs.mustSay.filter((rule) => documents.has(rule.document)).flatMap((rule) => ofRule(rule, inputs, uses)),
  ];
}

/** A text is named by its key, which has a namespace; a fact or a list by its path, which has none. */
const isText = (rule: MustSay): boolean => rule.says.includes(':');

function ofRule(rule: MustSay, inputs: Inputs, uses: readonly Use[]): Diagnostic[] {
  const { medicine, wordings } = inputs;
  const paths = medicine.lists.get(rule.says) ?? [rule.says];
  if (isText(rule)) {
    const texts = new Set(uses.flatMap((use) => (use.kind === 'text' ? [use.key] : [])));
    const worded = [...wordings.values()].some(({ statements }) => statements.has(rule.says));
    if (!worded && !texts.has(rule.says)) return [unknown(rule, texts)];
  } else if (paths.every((path) => !medicine.facts.has(path))) {
    return [unknown(rule, [...medicine.facts.keys(), ...medicine.lists.keys()])];
  }
  return rule.editions.flatMap((edition) => {
    const held = paths.filter((path) => isText(rule) || established(medicine, path, edition));
    return held.length === 0 ? [absent(rule, edition)] : unsaid(rule, edition, held, uses);
  });
}

function unsaid({ document }: MustSay, edition: Edition, paths: readonly string[], uses: readonly Use[]): Diagnostic[] {
  const own = uses.filter((use) => use.document === document && use.edition === edition);
  const said = new Set(own.map((use) => factOf(use) ?? keyOf(use)));
  const place = { file: `templates/${document}.md.hbs` };
  const hint = `Put it back into the template. The rule is in ${MUST_SAY_FILE}.`;
  return paths
    .filter((path) => !said.has(path))
    .map((path) => error('must-say', place, `${document} must say ${path} in edition ${edition}, and does not`, hint));
}

function absent({ says }: MustSay, edition: Edition): Diagnostic {
  const message = `does not hold in edition ${edition}, so no document can say it there`;
  return error(
    'must-say',
    { file: MUST_SAY_FILE, path: says },
    message,
    'Take the edition out of the rule, or name what is said instead.',
  );
}

function unknown({ says }: MustSay, candidates: Iterable<string>): Diagnostic {
  const candidate = nearest(says, candidates);
  const hint = candidate ? `Did you mean ${candidate}?` : 'Write the path of a fact, of a list, or the key of a text.';
  return error('must-say', { file: MUST_SAY_FILE, path: says }, 'names no fact', hint);
}
