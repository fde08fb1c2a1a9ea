/** Rule: a language words every unit, in just the plural categories that it has (CLDR), and the patterns of values. */
import { pluralCategories } from '../data/language.ts';
import { UNITS } from '../data/medicine.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import { placeholdersOf, type Wording } from '../localize/wording.ts';

/** What the patterns for values beside plain amounts fill in. */
const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  range: ['from', 'to'],
  rate: ['count', 'of'],
  comparison: ['treated', 'of', 'placebo'],
};

export function units(wording: Wording): Diagnostic[] {
  const names = [...UNITS, ...Object.keys(PATTERNS)];
  return [...names.flatMap((name) => unitForms(wording, name)), ...strangers(wording, names)];
}

function unitForms(wording: Wording, name: string): Diagnostic[] {
  const file = wording.files.get('units') ?? '';
  const categories = pluralCategories(wording.language);
  const forms = categories.map((category) => `${name}_${category}`).filter((key) => wording.statements.has(`units:${key}`));
  const plain = wording.statements.has(`units:${name}`);
  if (plain && forms.length > 0)
    return [
      error(
        'units',
        { file, path: name },
        'is worded both with plural forms and without',
        `Keep ${name}, or its forms ${forms.join(', ')}.`,
      ),
    ];
  if (!plain && forms.length < categories.length) {
    const missing = categories.map((category) => `${name}_${category}`).filter((key) => !forms.includes(key));
    return [
      error(
        'units',
        { file, path: name },
        `the plural forms ${missing.join(', ')} are missing`,
        `The language ${wording.language} has the categories ${categories.join(', ')}. If the unit never changes, write "${name}" alone.`,
      ),
    ];
  }
  return (plain ? [name] : forms).flatMap((key) => filled(wording, key, PATTERNS[name] ?? ['value']));
}

function filled(wording: Wording, key: string, wanted: readonly string[]): Diagnostic[] {
  const statement = wording.statements.get(`units:${key}`);
  if (!statement || [...placeholdersOf(statement.text)].sort().join() === [...wanted].sort().join()) return [];
  return [
    error(
      'units',
      statement.place,
      'the placeholders are not the ones of this unit',
      `Use ${wanted.map((name) => `{{${name}}}`).join(' ')}.`,
    ),
  ];
}

function strangers({ statements, language }: Wording, names: readonly string[]): Diagnostic[] {
  const categories = pluralCategories(language);
  const known = new Set(names.flatMap((name) => [name, ...categories.map((category) => `${name}_${category}`)]));
  return [...statements]
    .filter(([key]) => key.startsWith('units:') && !known.has(key.slice('units:'.length)))
    .map(([, { place }]) =>
      error(
        'unused-wording',
        place,
        'this is no unit, or no plural category of the language',
        `Categories: ${categories.join(', ')}. Units: ${names.join(', ')}.`,
      ),
    );
}
