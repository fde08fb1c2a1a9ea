/** What was asked for on the command line, as sheets to make; what does not exist is told, with what was meant. */
import { EDITIONS, type Edition } from './data/edition.ts';
import type { LanguageTag } from './data/language.ts';
import { PAPERS, type Paper } from './data/medicine.ts';
import type { Profile } from './data/profile.ts';
import { error, nearest, type Report } from './diagnostic.ts';
import { DOCUMENT_NAMES, DOCUMENTS, type DocumentSpec, type Print, printOn } from './documents.ts';
import type { LoadedInputs } from './load/loadInputs.ts';
import type { Wording } from './localize/wording.ts';

/** A build as the user asks for it: lists are empty for "all". */
export type Request = Readonly<{
  editions: readonly string[];
  languages: readonly string[];
  documents: readonly string[];
  paper?: string | undefined;
  profile?: string | undefined;
  output: string;
}>;

/** One document in one edition and language, on its paper. */
export type Sheet = Readonly<{
  edition: Edition;
  language: LanguageTag;
  document: DocumentSpec;
  wording: Wording;
  /** The wording for the people at the place, who read the back of a card. */
  placeWording: Wording;
  print: Print;
}>;
export type Selection = Readonly<{ sheets: readonly Sheet[] }>;

/** @returns undefined when something was asked for that does not exist (all of it is reported). */
export function selectSheets(
  request: Request,
  { medicine, wordings }: LoadedInputs,
  profile: Profile | undefined,
  report: Report,
): Selection | undefined {
  let sound = true;
  const choose = <T extends string>(option: string, asked: readonly string[], all: readonly T[]): readonly T[] => {
    for (const word of asked.filter((one) => !(all as readonly string[]).includes(one))) {
      sound = false;
      const candidate = nearest(word, all);
      report(
        error(
          'command-line',
          { file: 'command line', path: option },
          `"${word}" is not known`,
          `${candidate ? `Did you mean ${candidate}? ` : ''}There are: ${all.join(', ')}.`,
        ),
      );
    }
    return asked.length === 0 ? all : all.filter((one) => asked.includes(one));
  };
  const editions = choose('--edition', request.editions, EDITIONS);
  const languages = choose('--language', request.languages, [...wordings.keys()]);
  const documents = choose('--document', request.documents, DOCUMENT_NAMES);
  const [paper] = request.paper === undefined ? [] : choose<Paper>('--paper', [request.paper], PAPERS);
  const sheets = editions.flatMap((edition) => {
    const { paper: own, stock, placeLanguage } = medicine.editions[edition];
    const placeWording = wordings.get((profile?.placeLanguage ?? placeLanguage) as LanguageTag);
    if (!placeWording) {
      sound = false;
      report(
        error(
          'place-language',
          { file: request.profile ?? 'src/data/anakinra.yaml', path: 'placeLanguage' },
          `there is no wording in "${profile?.placeLanguage ?? placeLanguage}"`,
          `There are: ${[...wordings.keys()].join(', ')}.`,
        ),
      );
      return [];
    }
    return languages.flatMap((language) =>
      DOCUMENTS.filter(({ name }) => documents.includes(name)).flatMap((document): Sheet[] => {
        const wording = wordings.get(language);
        return wording ? [{ edition, language, document, wording, placeWording, print: printOn(stock, own, paper) }] : [];
      }),
    );
  });
  return sound ? { sheets } : undefined;
}
