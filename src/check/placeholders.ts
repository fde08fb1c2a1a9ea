/** Rule: a placeholder names a value that there is in the edition, and a translation has just the placeholders of the source. */
import { CONDITIONS, GUARDED } from '../compose/templatePath.ts';
import { type Medicine, variantIn } from '../data/medicine.ts';
import { type Diagnostic, error, nearest } from '../diagnostic.ts';
import { SHEET_VALUES } from '../localize/localization.ts';
import { placeholdersOf, resolveKey, type Wording } from '../localize/wording.ts';
import { factOf, type Inputs, keyOf, type Use } from './inputs.ts';
import { SOURCE_LANGUAGE } from './source.ts';

export function placeholders(inputs: Inputs, uses: readonly Use[]): Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const source = inputs.wordings.get(SOURCE_LANGUAGE);
  for (const wording of inputs.wordings.values()) {
    for (const use of uses) {
      for (const diagnostic of ofUse(inputs.medicine, wording, source, use)) {
        found.set(`${diagnostic.place.file} ${diagnostic.place.path} ${diagnostic.message}`, diagnostic);
      }
    }
  }
  return [...found.values()];
}

function ofUse(medicine: Medicine, wording: Wording, source: Wording | undefined, use: Use): Diagnostic[] {
  const path = factOf(use);
  const statementIn = (language: Wording) => {
    const key = resolveKey(language, keyOf(use), use.edition, path === undefined ? undefined : medicine.facts.get(path));
    return key === undefined ? undefined : language.statements.get(key);
  };
  const statement = statementIn(wording);
  if (!statement) return [];
  const names = placeholdersOf(statement.text);
  const unknown = names.flatMap((name) =>
    withoutValue(medicine, name, use).map(([message, hint]) => error('placeholder', statement.place, message, hint)),
  );
  const original = source && source !== wording ? statementIn(source) : undefined;
  if (!original) return unknown;
  const wanted = placeholdersOf(original.text);
  const missing = [...new Set(wanted)].filter((name) => count(wanted, name) > count(names, name));
  const extra = [...new Set(names)].filter((name) => count(names, name) > count(wanted, name));
  return [
    ...unknown,
    ...missing.map((name) =>
      error('placeholder', statement.place, `placeholder {{${name}}} is missing`, `The source says: "${original.text}"`),
    ),
    ...extra.map((name) =>
      error(
        'placeholder',
        statement.place,
        `placeholder {{${name}}} is not in the source`,
        `The source says: "${original.text}"`,
      ),
    ),
  ];
}

/** Where values that not every sheet has come from. */
const GIVERS: Readonly<Record<string, string>> = { pharmacy: 'the profile', sheet: 'the command line', review: 'a sign-off' };

const count = (names: readonly string[], name: string) => names.filter((other) => other === name).length;

function withoutValue(medicine: Medicine, name: string, { edition, given }: Use): [message: string, hint: string][] {
  if (GUARDED.has(name) && !given.includes(name)) {
    const giver = GIVERS[name.split('.')[0] ?? ''];
    const guards = Object.keys(CONDITIONS).filter((condition) => CONDITIONS[condition]?.includes(name));
    const blocks = guards.map((guard) => `{{#if ${guard}}} … {{/if}}`).join(' or ');
    return [[`{{${name}}} has a value only where ${giver} gives one`, `Guard the text in the template: ${blocks}.`]];
  }
  if (name === 'sheet.newerLabelDate' && !medicine.editions[edition].newerLabel) {
    return [
      [
        `{{${name}}} has no value in edition ${edition}`,
        'Word the editions that have a newer label with a context of their own.',
      ],
    ];
  }
  if ((SHEET_VALUES as readonly string[]).includes(name)) return [];
  const fact = medicine.facts.get(name);
  if (!fact) {
    const candidate = nearest(name, [...medicine.facts.keys(), ...SHEET_VALUES]);
    return [
      [
        `{{${name}}} names no value`,
        candidate ? `Did you mean {{${candidate}}}?` : 'Values are the facts in the medicine file that have one.',
      ],
    ];
  }
  if (variantIn(fact, edition)?.value !== undefined) return [];
  return [
    [
      `{{${name}}} has no value in edition ${edition}`,
      `Word edition ${edition} with a context of its own: add _${edition} to the key.`,
    ],
  ];
}
