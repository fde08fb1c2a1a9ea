/** The folder of a new language: every statement of the source, to be translated, and what else there is to do. */
import { isKnownLanguage, type LanguageTag, ownName, pluralCategories } from '../data/language.ts';
import { error, type Report } from '../diagnostic.ts';
import type { Statement, Wording } from '../localize/wording.ts';
import { reviewFile } from './reviewFile.ts';
import { translatedFiles } from './translatedFiles.ts';

const PLURAL = /_(?:one|other)$/;

/**
 * The statements are the source's own, so that the checks name each one that is left.
 * @returns file contents by name and the report for who translates, or undefined when nothing is known of the language (reported)
 */
export function newLanguageFiles(language: LanguageTag, source: Wording, report: Report) {
  if (!isKnownLanguage(language)) {
    report(
      error(
        'language-folder',
        { file: `locales/${language}` },
        'the JavaScript engine knows no dates and numbers of this language',
        'Add it to STAND_INS in src/data/language.ts, with the language whose numbers it writes.',
      ),
    );
    return undefined;
  }
  const categories = pluralCategories(language);
  const statements = new Map<string, Statement>();
  for (const [key, statement] of source.statements) {
    const unit = key.startsWith('units:') && PLURAL.test(key) ? key.replace(PLURAL, '') : undefined;
    if (unit === undefined) statements.set(key, statement);
    else
      for (const category of categories)
        statements.set(`${unit}_${category}`, source.statements.get(`${unit}_other`) ?? statement);
  }
  const namespaces = new Set([...statements.keys()].map((key) => key.split(':')[0] ?? ''));
  const files = translatedFiles({ statements }, namespaces);
  files.set(
    'glossary.json',
    `${JSON.stringify(Object.fromEntries([...source.glossary.keys()].map((term) => [term, [term]])), null, 2)}\n`,
  );
  files.set(
    'language.json',
    `${JSON.stringify({ negations: ['TODO'], quotationMarks: source.notes.quotationMarks, sharedWords: [] }, null, 2)}\n`,
  );
  files.set('review.json', reviewFile(new Map()));
  return { files, todo: todo(language, categories, statements.size, source) };
}

const todo = (language: LanguageTag, categories: readonly string[], count: number, { glossary }: Wording): string =>
  [
    `locales/${language} (${ownName(language)}) is made. To do:`,
    `1. glossary.json: the forms of ${glossary.size} terms.`,
    '2. language.json: the words that say no, the quotation marks, the words that are spelt as in English.',
    `3. The other files: ${count} statements, English still. Units have the plural categories ${categories.join(', ')}.`,
    `4. npx leaflets check names what is left; npx leaflets translated --language ${language} records that it is done.`,
    `5. npx leaflets build --language ${language}, and look at the pages: locales/README.md.`,
  ].join('\n');
