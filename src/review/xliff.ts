/** XLIFF 2.0 (OASIS), the format of translators' tools. The only door to xliff. */
import { js2xliff, xliff2js } from 'xliff';
import { error, type Report } from '../diagnostic.ts';
import { sourceStatement } from '../localize/sourceStatement.ts';
import type { Statement, Wording } from '../localize/wording.ts';

type Wordings = Readonly<{ wording: Wording; source: Wording }>;
type Units = Record<string, { source: unknown; target?: unknown }>;

/** One file a namespace, one unit a statement. */
export async function toXliff({ wording, source }: Wordings): Promise<string> {
  const resources: Record<string, Units> = {};
  for (const [key, { text }] of wording.statements) {
    const [namespace = '', name = ''] = key.split(':');
    resources[namespace] ??= {};
    resources[namespace][name] = { source: sourceStatement(key, source)?.text ?? '', target: text };
  }
  return `${await js2xliff({ resources, sourceLanguage: source.language, targetLanguage: wording.language })}\n`;
}

/** @returns the wording with the file's translations, and their keys; undefined when the file cannot be used as a whole, which is reported */
export async function fromXliff(text: string, file: string, { wording, source }: Wordings, report: Report) {
  const read = await readXliff(text, file, report);
  if (!read) return undefined;
  const statements = new Map<string, Statement>(wording.statements);
  const keys = new Set<string>();
  let sound = true;
  const refuse = (key: string, message: string, hint: string) => {
    sound = false;
    report(error('xliff', { file, path: key }, message, hint));
  };
  if (read.targetLanguage !== wording.language)
    refuse(
      'trgLang',
      `the file is for "${read.targetLanguage}", not for "${wording.language}"`,
      'Name the language that it is for.',
    );
  for (const [namespace, units] of Object.entries(read.resources)) {
    for (const [name, { source: from, target }] of Object.entries(units)) {
      const key = `${namespace}:${name}`;
      const own = statements.get(key);
      if (!own) refuse(key, 'there is no such statement', 'Export the file anew.');
      else if (from !== sourceStatement(key, source)?.text)
        refuse(
          key,
          'it was translated from a source that has changed since',
          'Export the file anew, and translate this one again.',
        );
      else if (typeof target !== 'string' || target.trim() === '')
        refuse(key, 'it has no translation of plain text', 'Translate it.');
      else {
        statements.set(key, { ...own, text: target });
        keys.add(key);
      }
    }
  }
  return sound ? { wording: { ...wording, statements }, keys } : undefined;
}

async function readXliff(text: string, file: string, report: Report) {
  try {
    if (!/<\/(?:\w+:)?xliff>\s*$/.test(text)) throw new Error('it does not end with </xliff>'); // the library reads on over that
    return (await xliff2js(text)) as { resources: Record<string, Units>; targetLanguage?: string };
  } catch (cause) {
    report(
      error(
        'xliff',
        { file },
        `this is not XLIFF 2.0: ${(cause as Error).message}`,
        'Export a file with npx leaflets export-xliff.',
      ),
    );
    return undefined;
  }
}
