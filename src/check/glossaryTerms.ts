/** Rule: a translation has a word for each term of the glossary, and uses it wherever the source uses the term. */
import { type Diagnostic, error } from '../diagnostic.ts';
import { formsIn } from '../localize/forms.ts';
import type { Statement, Wording } from '../localize/wording.ts';
import { pairsOf, wordsIn } from './pairs.ts';

export const GLOSSARY = 'glossary.json';

export function glossaryTerms(wording: Wording, source: Wording): Diagnostic[] {
  const said = pairsOf(wording, source).flatMap(({ statement, original }) =>
    termsIn(original, source).flatMap((term) => {
      const forms = wording.glossary.get(term) ?? [];
      if (forms.length === 0 || formsIn(wordsIn(statement.text), forms) > 0) return [];
      return [
        error(
          'glossary',
          statement.place,
          `has no word for "${term}"; the source says: "${original.text}"`,
          `Say ${forms.map((form) => `"${form}"`).join(' or ')}, or add the form that is right here to ${GLOSSARY}.`,
        ),
      ];
    }),
  );
  return [...terms(wording, source), ...said];
}

/** Every translation asks for the same. */
const known = new WeakMap<Statement, readonly string[]>();

function termsIn(original: Statement, { glossary }: Wording): readonly string[] {
  const before = known.get(original);
  if (before) return before;
  const words = wordsIn(original.text);
  const found = [...glossary].filter(([, forms]) => formsIn(words, forms) > 0).map(([term]) => term);
  known.set(original, found);
  return found;
}

function terms({ language, glossary }: Wording, source: Wording): Diagnostic[] {
  const file = `locales/${language}/${GLOSSARY}`;
  const missing = [...source.glossary.keys()].filter((term) => !glossary.has(term));
  const strangers = [...glossary.keys()].filter((term) => !source.glossary.has(term));
  return [
    ...missing.map((term) =>
      error('glossary', { file, path: term }, 'the term is missing', 'Add it, with the forms that it has.'),
    ),
    ...strangers.map((term) =>
      error(
        'glossary',
        { file, path: term },
        `the glossary of ${source.language} has no such term`,
        'Remove it, or add it there.',
      ),
    ),
  ];
}
