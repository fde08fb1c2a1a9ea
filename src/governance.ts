/** What a project knows of its languages' reviews, and how translators and reviewers work on it: each function is a command. */
import type { World } from './build.ts';
import { usesOf } from './check/inputs.ts';
import { SOURCE_LANGUAGE } from './check/source.ts';
import { missingWording } from './check/wordingKeys.ts';
import { isLanguageTag, type LanguageTag } from './data/language.ts';
import type { Reviewer } from './data/review.ts';
import { error, isError, nearest } from './diagnostic.ts';
import { DOCUMENTS } from './documents.ts';
import { loadInputs } from './load/loadInputs.ts';
import { reviewerMistakes } from './load/loadReview.ts';
import { languagesOf, loadWording } from './load/loadWording.ts';
import { readText } from './load/project.ts';
import { stateOf } from './localize/reviewState.ts';
import type { Wording } from './localize/wording.ts';
import { newLanguageFiles } from './review/newLanguage.ts';
import { signedOff, translated } from './review/records.ts';
import { reviewCopy } from './review/reviewCopy.ts';
import { reviewFile } from './review/reviewFile.ts';
import { reviewTable } from './review/reviewTable.ts';
import { translatedFiles } from './review/translatedFiles.ts';
import { fromXliff, toXliff } from './review/xliff.ts';
import { reviewedDocuments } from './reviewedDocuments.ts';
import { replaceFiles } from './write/replaceFiles.ts';

type Desk = Omit<World, 'progress'>;
/** The text that a command prints, or undefined when something is wrong, which is reported. */
type Answer = string | undefined;

/** The state of every language, as a table. */
export function review({ root, report }: Desk): Answer {
  const inputs = loadInputs({ root }, languagesOf({ root }, report), report);
  const source = inputs?.wordings.get(SOURCE_LANGUAGE);
  if (!inputs || !source) return undefined;
  const uses = usesOf(inputs, DOCUMENTS, report);
  const missingOf = (wording: Wording) => missingWording(wording, inputs, uses).length;
  return reviewTable([...inputs.wordings.values()], source, missingOf);
}

/** Records that a named person has checked the wording of a language as it is now. @param date ISO 8601 */
export function signOff(language: string, by: Reviewer, date: string, desk: Desk): Answer {
  const mistakes = reviewerMistakes(by);
  for (const { part, message } of mistakes)
    desk.report(error('command-line', { file: 'command line', path: `--${part}` }, message, 'It is printed on each sheet.'));
  const pair = pairOf(language, desk);
  if (!pair || mistakes.length > 0) return undefined;
  const outdated = [...pair.wording.statements.keys()].filter((key) => stateOf(key, pair) === 'outdated');
  if (outdated.length > 0) {
    desk.report(
      error(
        'sign-off',
        { file: `locales/${language}` },
        `${outdated.length} statements are older than the source: ${outdated.slice(0, 5).join(', ')}${outdated.length > 5 ? ' …' : ''}`,
        `Bring them up to date, and run npx leaflets translated --language ${language}; a review is of what is there now.`,
      ),
    );
    return undefined;
  }
  const sound = putInFolder(language, [['review.json', reviewFile(signedOff(pair, by, date))]], desk);
  return sound ? `${by.name} (${by.role}) has checked ${pair.wording.statements.size} statements in ${language}.` : undefined;
}

/** Records that statements are translations of the source as it is now. @param keys those that are meant; none for all */
export function markTranslated(language: string, keys: readonly string[], desk: Desk): Answer {
  const pair = pairOf(language, desk);
  if (!pair) return undefined;
  const known = [...pair.wording.statements.keys()];
  const strangers = keys.filter((key) => !known.includes(key));
  for (const key of strangers) {
    const candidate = nearest(key, known);
    desk.report(
      error(
        'command-line',
        { file: 'command line', path: '--key' },
        `there is no statement "${key}"`,
        candidate && `Did you mean ${candidate}?`,
      ),
    );
  }
  if (strangers.length > 0) return undefined;
  const chosen = new Set(keys.length === 0 ? known : keys);
  const before = [...chosen].filter((key) => stateOf(key, pair) === 'outdated').length;
  const sound = putInFolder(language, [['review.json', reviewFile(translated(pair, chosen))]], desk);
  return sound ? `${before} statements in ${language} were out of date, and count as translated now.` : undefined;
}

/** A page for who reviews a language: each statement beside its source, with room for remarks. @returns where it was put */
export function makeReviewCopy(language: string, file: string, desk: Desk): Answer {
  const { root, report } = desk;
  const pair = pairOf(language, desk);
  const inputs = pair && loadInputs({ root }, [...new Set([SOURCE_LANGUAGE, pair.wording.language])], report);
  if (!pair || !inputs) return undefined;
  const copy = reviewCopy(pair, reviewedDocuments(pair.wording, inputs, report));
  return put([[file, copy]], { ...desk, root: desk.workingFolder }) ? `The review copy is in ${file}.` : undefined;
}

/** A folder for a language that there is none for yet: every key, in the plural categories of the language, with the source to be translated. */
export function newLanguage(tag: string, desk: Desk): Answer {
  const { root, report } = desk;
  const place = { file: 'command line' };
  if (!isLanguageTag(tag)) {
    report(
      error(
        'language-folder',
        place,
        `"${tag}" is not a language tag`,
        'Give a BCP 47 tag in canonical form, such as sk or zh-Hant.',
      ),
    );
    return undefined;
  }
  if (languagesOf({ root }, report).includes(tag)) {
    report(error('language-folder', { file: `locales/${tag}` }, 'the language has a folder already', 'Nothing was changed.'));
    return undefined;
  }
  const source = loadWording({ root }, SOURCE_LANGUAGE, report);
  if (!source) return undefined;
  const { files, todo } = newLanguageFiles(tag, source, report) ?? {};
  if (!files) return undefined;
  return putInFolder(tag, files, desk) ? todo : undefined;
}

/** The statements of a language and of its source as XLIFF 2.0, for a translator's tool. */
export async function exportXliff(language: string, file: string, desk: Desk): Promise<Answer> {
  const pair = pairOf(language, desk);
  if (!pair) return undefined;
  const xliff = await toXliff(pair);
  return put([[file, xliff]], { ...desk, root: desk.workingFolder })
    ? `${pair.wording.statements.size} statements are in ${file}.`
    : undefined;
}

/** Takes translations out of an XLIFF file. What was translated from a source that has changed since is left out, and told. */
export async function importXliff(language: string, file: string, desk: Desk): Promise<Answer> {
  const pair = pairOf(language, desk);
  const text = pair && readText({ root: desk.workingFolder }, file, desk.report);
  if (!pair || text === undefined) return undefined;
  const taken = await fromXliff(text, file, pair, desk.report);
  if (!taken) return undefined;
  const { wording, keys } = taken;
  const changed = { ...pair, wording };
  const files = translatedFiles(wording, new Set([...keys].map((key) => key.split(':')[0] ?? '')));
  files.set('review.json', reviewFile(translated(changed, keys)));
  return putInFolder(language, files, desk) ? `${keys.size} statements were taken from ${file}.` : undefined;
}

type Contents = Iterable<readonly [file: string, content: string]>;

const putInFolder = (language: string, files: Contents, desk: Desk): boolean =>
  put(
    Array.from(files, ([name, content]) => [`locales/${language}/${name}`, content] as const),
    desk,
  );

function put(files: Contents, { root, report }: Pick<Desk, 'root' | 'report'>): boolean {
  const found = replaceFiles(root, new Map(files));
  found.forEach(report);
  return !found.some(isError);
}

/** A language of the project, and its source. */
function pairOf(language: string, { root, report }: Desk): { wording: Wording; source: Wording } | undefined {
  const known = languagesOf({ root }, report);
  if (!known.includes(language as LanguageTag)) {
    const candidate = nearest(language, known);
    report(
      error(
        'command-line',
        { file: 'command line', path: '--language' },
        `there is no wording in "${language}"`,
        `${candidate ? `Did you mean ${candidate}? ` : ''}There are: ${known.join(', ')}.`,
      ),
    );
    return undefined;
  }
  const source = loadWording({ root }, SOURCE_LANGUAGE, report);
  const wording = language === SOURCE_LANGUAGE ? source : loadWording({ root }, language as LanguageTag, report);
  return wording && source ? { wording, source } : undefined;
}
