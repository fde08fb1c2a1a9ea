/** A language's folder to its Wording: nested JSON files to statements by `namespace:key`. */
import { isLanguageTag, type LanguageTag } from '../data/language.ts';
import { error, nearest, type Report } from '../diagnostic.ts';
import type { Statement, Wording } from '../localize/wording.ts';
import { readGlossary, readNotes } from './loadNotes.ts';
import { readReview } from './loadReview.ts';
import { type Located, parseJson } from './parseYaml.ts';
import { listFolder, type Project, readText } from './project.ts';

/** The files of statements that a language has; each is a namespace. */
export const NAMESPACES = [
  'common',
  'units',
  'figures',
  'summary',
  'leaflet',
  'injection-guide',
  'injection-log',
  'side-effects-sheet',
  'storage-sheet',
  'card-front',
  'card-back',
  'calibration',
] as const;

/** And what is known of the language, its terms, and its review. */
const RECORDS = { notes: 'language', glossary: 'glossary', review: 'review' } as const;

/** The tags of the languages that have a folder. */
export function languagesOf(project: Project, report: Report): LanguageTag[] {
  return listFolder(project, 'locales').filter((name): name is LanguageTag => {
    if (name.includes('.')) return false;
    if (isLanguageTag(name)) return true;
    report(
      error(
        'language-folder',
        { file: `locales/${name}` },
        `"${name}" is not a language tag`,
        'Name the folder with a BCP 47 tag in canonical form, such as pt or zh-Hans.',
      ),
    );
    return false;
  });
}

/** @returns undefined when a file is missing or malformed; every mistake is reported. */
export function loadWording(project: Project, language: LanguageTag, report: Report): Wording | undefined {
  const folder = `locales/${language}`;
  const statements = new Map<string, Statement>();
  const files = new Map<string, string>();
  let sound = true;
  const complain: Report = (diagnostic) => {
    sound = false;
    report(diagnostic);
  };
  for (const namespace of NAMESPACES) {
    const file = `${folder}/${namespace}.json`;
    files.set(namespace, file);
    const located = parse(project, file, complain);
    if (located) collect(located, located.data, [], { namespace, file, statements }, complain);
  }
  const known: readonly string[] = [...NAMESPACES, ...Object.values(RECORDS)].map((name) => `${name}.json`);
  for (const name of listFolder(project, folder).filter((entry) => !known.includes(entry) && entry !== 'README.md')) {
    const candidate = nearest(name, known);
    complain(
      error(
        'language-folder',
        { file: `${folder}/${name}` },
        'no document reads this file',
        candidate ? `Did you mean ${candidate}?` : 'Remove it.',
      ),
    );
  }
  const record = <T>(name: string, read: (file: string, located: Located, report: Report) => T): T | undefined => {
    const file = `${folder}/${name}.json`;
    const located = parse(project, file, complain);
    return located && read(file, located, complain);
  };
  const notes = record(RECORDS.notes, readNotes);
  const glossary = record(RECORDS.glossary, readGlossary);
  const review = record(RECORDS.review, readReview);
  return sound && notes && glossary && review ? { language, review, notes, glossary, statements, files } : undefined;
}

function parse(project: Project, file: string, report: Report): Located | undefined {
  const text = readText(project, file, report);
  return text === undefined ? undefined : parseJson(file, text, report);
}

type Target = Readonly<{ namespace: string; file: string; statements: Map<string, Statement> }>;

function collect(located: Located, data: unknown, path: readonly string[], target: Target, report: Report): void {
  const place = { file: target.file, line: located.lineOf(path), path: path.join('.') };
  if (typeof data === 'string') {
    target.statements.set(`${target.namespace}:${path.join('.')}`, { text: data, place });
  } else if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    for (const [name, value] of Object.entries(data)) {
      if (name.includes('.'))
        report(
          error(
            'wording-schema',
            { ...place, path: [...path, name].join('.') },
            `the key "${name}" has a dot in it`,
            'Write a group in braces instead.',
          ),
        );
      else collect(located, value, [...path, name], target, report);
    }
  } else {
    report(
      error(
        'wording-schema',
        place,
        'this is not a statement',
        'Write a text in quotation marks, or a group of statements in braces.',
      ),
    );
  }
}
