/** What was asked for on the command line, as sheets to make; what does not exist is told, with what was meant. */
import { type CardOptions, impositionOf, reportPaper, reportStartCell } from './cardOptions.ts';
import { SOURCE_LANGUAGE } from './check/source.ts';
import type { Dose } from './data/dose.ts';
import { EDITIONS, type Edition } from './data/edition.ts';
import type { LanguageTag } from './data/language.ts';
import { PAPERS, type Paper } from './data/medicine.ts';
import type { Profile } from './data/profile.ts';
import { type Diagnostic, error, nearest, type Report } from './diagnostic.ts';
import {
  DOCUMENT_NAMES,
  DOCUMENTS,
  type DocumentName,
  type DocumentSpec,
  LAYOUT_NAMES,
  type Layout,
  type LayoutName,
  type Print,
  printOn,
} from './documents.ts';
import { doseIn, doseNowhere } from './doseOption.ts';
import type { LoadedInputs } from './load/loadInputs.ts';
import { MEDICINE_FILE } from './load/loadMedicine.ts';
import { PSEUDO_LANGUAGES } from './localize/pseudoWording.ts';
import type { Wording } from './localize/wording.ts';
import { FLIPS, type Imposition } from './typeset/sheet/imposition.ts';
import { STOCKS, type Stock } from './typeset/sheet/stocks.ts';

/** A build as the user asks for it: lists are empty for "all". */
export type Request = CardOptions &
  Readonly<{
    editions: readonly string[];
    languages: readonly string[];
    documents: readonly string[];
    layouts: readonly string[];
    paper?: string | undefined;
    /** The patient's own dose in milligrams, for the injection guide. */
    dose?: string | undefined;
    stock?: string | undefined;
    flip?: string | undefined;
    profile?: string | undefined;
    output: string;
  }>;

/** What a request comes to: only what there is. */
export type Choice = Readonly<{
  editions: readonly Edition[];
  languages: readonly LanguageTag[];
  documents: readonly DocumentName[];
  layouts: readonly LayoutName[];
  paper?: Paper | undefined;
  stock?: Stock | undefined;
  imposition: Imposition;
  dose?: string | undefined;
}>;

/** One document in one edition and language, on its paper. */
export type Sheet = Readonly<{
  edition: Edition;
  language: LanguageTag;
  /** With those of its layouts that are asked for, at least one. */
  document: DocumentSpec;
  wording: Wording;
  /** The wording for the people at the place, who read the back of a card. */
  placeWording: Wording;
  print: Print;
  dose?: Dose | undefined;
}>;

/**
 * @param languages those that the project has wording for
 * @returns what was asked for, without what does not exist (which is reported)
 */
export function choose(request: Request, languages: readonly LanguageTag[], report: Report): Choice {
  const among = <T extends string>(option: string, asked: readonly string[], all: readonly T[]): readonly T[] => {
    for (const word of asked.filter((one) => !(all as readonly string[]).includes(one))) report(unknownWord(option, word, all));
    return asked.length === 0 ? all : all.filter((one) => asked.includes(one));
  };
  const oneAmong = <T extends string>(option: string, asked: string | undefined, all: readonly T[]): T | undefined =>
    asked === undefined ? undefined : among(option, [asked], all)[0];
  const paper = oneAmong('--paper', request.paper, PAPERS);
  const stock = STOCKS[oneAmong('--stock', request.stock, Object.keys(STOCKS)) ?? ''];
  if (stock) reportPaper(stock, paper, report);
  const documents = request.documents.length === 0 ? FOR_PATIENTS : among('--document', request.documents, DOCUMENT_NAMES);
  doseNowhere(request.dose, documents).forEach(report);
  const chosen =
    request.languages.length === 0 ? languages : among('--language', request.languages, [...languages, ...PSEUDO_LANGUAGES]);
  withoutRoom(documents, chosen).forEach(report);
  return {
    editions: among('--edition', request.editions, EDITIONS),
    languages: chosen,
    documents,
    layouts: among('--layout', request.layouts, LAYOUT_NAMES),
    paper,
    dose: request.dose,
    stock,
    imposition: impositionOf(request, oneAmong('--flip', request.flip, FLIPS), report),
  };
}

/** Wording that is 40 % longer than the source has no room on a wallet card in 8 points: it goes on a folded card. */
const hasRoom = (document: DocumentName, language: LanguageTag): boolean =>
  document !== 'wallet-card' || !PSEUDO_LANGUAGES.includes(language);

/** Where nothing else is asked for it is a mistake. */
function withoutRoom(documents: readonly DocumentName[], languages: readonly LanguageTag[]): Diagnostic[] {
  const left = languages.filter((language) => documents.includes('wallet-card') && !hasRoom('wallet-card', language));
  const nothingElse = documents.every((document) => languages.every((language) => !hasRoom(document, language)));
  const severity = nothingElse ? 'error' : 'notice';
  return left.map((language) => ({
    severity,
    rule: 'no-room',
    place: { file: 'wallet-card', path: language },
    message: `a wallet card has no room for the wording in ${language}, so none is made`,
    hint: 'The folded card has: --document folded-card.',
  }));
}

/** What "all" means. */
const FOR_PATIENTS = DOCUMENTS.filter(({ onlyAsked }) => !onlyAsked).map(({ name }) => name);

function unknownWord(option: string, word: string, all: readonly string[]): Diagnostic {
  const candidate = nearest(word, all);
  const hint = `${candidate ? `Did you mean ${candidate}? ` : ''}There are: ${all.join(', ')}.`;
  return error('command-line', { file: 'command line', path: option }, `"${word}" is not known`, hint);
}

/** Layouts are left out where a document or a language has none of the name; where nothing is left at all, it is told. */
const layoutsOf = ({ layouts }: DocumentSpec, language: LanguageTag, choice: Choice): Layout[] =>
  layouts.filter(({ kind }) => choice.layouts.includes(kind) && (kind !== 'bilingual' || language !== SOURCE_LANGUAGE));

const nothingToMake = ({ layouts }: Choice): Diagnostic =>
  error(
    'command-line',
    { file: 'command line', path: '--layout' },
    `no document that was asked for comes as ${layouts.join(', ')}`,
    `Wallet cards come in the standard layout only, and nothing in the source language (${SOURCE_LANGUAGE}) is bilingual.`,
  );

/**
 * The sheets of a choice. A place whose language has no wording is reported, and has none.
 * @param languages those that the project has wording for
 */
export function sheetsOf(
  choice: Choice,
  { medicine, wordings }: LoadedInputs,
  profile: Profile | undefined,
  languages: readonly LanguageTag[],
  report: Report,
): Sheet[] {
  const sheets = choice.editions.flatMap((edition): Sheet[] => {
    const dose = doseIn(edition, choice.dose, medicine, report);
    const { paper, stock, placeLanguage: own } = medicine.editions[edition];
    const placeLanguage = profile?.placeLanguage ?? own;
    const placeWording = wordings.get(placeLanguage as LanguageTag);
    if (!placeWording) {
      const place = { file: profile?.placeLanguage ? 'profile' : MEDICINE_FILE, path: 'placeLanguage' };
      report(error('place-language', place, `there is no wording in "${placeLanguage}"`, `There are: ${languages.join(', ')}.`));
      return [];
    }
    if (!(stock in STOCKS)) {
      const known = Object.keys(STOCKS).join(', ');
      report(
        error(
          'stock',
          { file: MEDICINE_FILE, path: `editions.${edition}.stock` },
          `there is no stock "${stock}"`,
          `There are: ${known}.`,
        ),
      );
      return [];
    }
    return choice.languages.flatMap((language) => {
      const wording = wordings.get(language);
      const documents = DOCUMENTS.filter(({ name }) => choice.documents.includes(name) && hasRoom(name, language));
      return wording
        ? documents.map((document) => ({
            edition,
            language,
            document: { ...document, layouts: layoutsOf(document, language, choice) },
            wording,
            placeWording,
            print: printOn(stock, paper, choice),
            dose,
          }))
        : [];
    });
  });
  const made = sheets.filter(({ document }) => document.layouts.length > 0);
  if (sheets.length > 0 && made.length === 0 && choice.layouts.length > 0) report(nothingToMake(choice));
  reportStartCell(
    made.map(({ print }) => print.stock),
    choice.imposition,
    report,
  );
  return made;
}
