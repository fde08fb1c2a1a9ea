/** The pipeline, top to bottom: load, check, and for each sheet localize, compose, assemble, typeset, lay out, paint, check; then write. */
import path from 'node:path';
import { profileCharacters } from './check/characters.ts';
import { checkInputs } from './check/checkInputs.ts';
import { SOURCE_LANGUAGE } from './check/source.ts';
import { clockOf } from './clock.ts';
import type { LanguageTag } from './data/language.ts';
import { type Medicine, nameOf } from './data/medicine.ts';
import type { Profile } from './data/profile.ts';
import { type Diagnostic, isError, type Report } from './diagnostic.ts';
import { DOCUMENTS } from './documents.ts';
import { findInputs, type LoadedInputs, whole } from './load/loadInputs.ts';
import { loadMedicine, MEDICINE_FILE } from './load/loadMedicine.ts';
import { loadProfile } from './load/loadProfile.ts';
import { loadProgram } from './load/loadProgram.ts';
import { languagesOf } from './load/loadWording.ts';
import { PSEUDO_LANGUAGES, pseudoWording } from './localize/pseudoWording.ts';
import { makeSheet } from './makeSheet.ts';
import { choose, type Request, sheetsOf } from './selection.ts';
import { toIndex } from './text/toIndex.ts';
import { theme } from './typeset/theme.ts';
import { manifest, type OutputFile } from './write/manifest.ts';
import { INDEX, MANIFEST, refusals, writeOutput } from './write/writeOutput.ts';

export type { Request } from './selection.ts';

/** What the outside brings in: where the project is, where the user is, the clock, and who listens. */
export type World = Readonly<{
  root: string;
  workingFolder: string;
  /** Seconds since 1970, as SOURCE_DATE_EPOCH gives them; the day of the data when it is not set. */
  sourceDateEpoch?: string | undefined;
  report: Report;
  progress: (done: number, total: number, sheet: string) => void;
}>;

export type Outcome = Readonly<{ sound: boolean; files: number }>;

/** Makes every sheet that was asked for, or none: any error, and nothing is written. */
export async function build(request: Request, world: World): Promise<Outcome> {
  const { report, failed } = counting(world.report);
  const output = path.resolve(world.workingFolder, request.output);
  const languages = languagesOf({ root: world.root }, report);
  const choice = choose(request, languages, report);
  const profile = profileOf(request, choice.languages, world, report);
  const needed = neededLanguages(languages, choice.languages, profile, world);
  const inputs = withPseudoLanguages(loadChecked(world, needed, report), choice.languages);
  const created = clockOf(world.sourceDateEpoch, inputs?.medicine.date, report);
  const program = loadProgram({ root: world.root }, report);
  const sheets = inputs ? sheetsOf(choice, inputs, profile, languages, report) : [];
  refusals(output).forEach(report);
  if (failed() || !inputs || !created || !program) return { sound: false, files: 0 };

  const files: OutputFile[] = [];
  for (const [done, sheet] of sheets.entries()) {
    world.progress(done, sheets.length, `${sheet.edition}/${sheet.language}/${sheet.document.name}`);
    files.push(...(await makeSheet(sheet, { inputs, profile, created, report })));
  }
  world.progress(sheets.length, sheets.length, '');
  if (failed()) return { sound: false, files: 0 };

  const contents = new Map<string, Uint8Array | string>(files.map((file) => [file.path, file.bytes]));
  contents.set(INDEX, indexOf(files, inputs.medicine));
  contents.set(MANIFEST, manifest(files, inputs.medicine, program, created));
  writeOutput(output, contents).forEach(report);
  return failed() ? { sound: false, files: 0 } : { sound: true, files: contents.size };
}

/** All checks on inputs; makes no PDF. */
export function check(request: Pick<Request, 'profile'>, world: World): Outcome {
  const { report, failed } = counting(world.report);
  const languages = languagesOf({ root: world.root }, report);
  loadChecked(world, languages, report);
  profileOf(request, languages, world, report);
  return { sound: !failed(), files: 0 };
}

/** The pharmacy's profile, if one was named, in characters that the fonts of the languages have. */
function profileOf(
  { profile: file }: Pick<Request, 'profile'>,
  languages: readonly LanguageTag[],
  { workingFolder }: World,
  report: Report,
): Profile | undefined {
  const profile = file === undefined ? undefined : loadProfile({ root: workingFolder }, file, report);
  if (profile && file !== undefined) profileCharacters(profile, file, languages).forEach(report);
  return profile;
}

function loadChecked(world: World, languages: readonly LanguageTag[], report: Report): LoadedInputs | undefined {
  const found = findInputs({ root: world.root }, languages, report);
  checkInputs(found, DOCUMENTS, MEDICINE_FILE).forEach(report);
  const inputs = whole(found);
  if (inputs) outdatedLabels(inputs).forEach(report);
  return inputs;
}

/** What a build reads and checks: the languages that it prints, and the source. A mistake in another one stops nobody at the counter. */
function neededLanguages(
  languages: readonly LanguageTag[],
  asked: readonly LanguageTag[],
  profile: Profile | undefined,
  { root }: World,
): LanguageTag[] {
  const medicine = loadMedicine({ root }, () => {}); // what is wrong with it is told when all is read
  const editions = medicine ? Object.values(medicine.editions) : [];
  const places: unknown[] = [profile?.placeLanguage, ...editions.map(({ placeLanguage }) => placeLanguage)];
  return languages.filter((tag) => tag === SOURCE_LANGUAGE || asked.includes(tag) || places.includes(tag));
}

/** Those that were asked for. No check on wording is meant for them. */
function withPseudoLanguages(inputs: LoadedInputs | undefined, asked: readonly LanguageTag[]): LoadedInputs | undefined {
  const source = inputs?.wordings.get(SOURCE_LANGUAGE);
  if (!inputs || !source) return inputs;
  const pseudo = PSEUDO_LANGUAGES.filter((language) => asked.includes(language));
  return {
    ...inputs,
    wordings: new Map([...inputs.wordings, ...pseudo.map((tag) => [tag, pseudoWording(tag, source)] as const)]),
  };
}

function outdatedLabels({ medicine }: LoadedInputs): Diagnostic[] {
  return Object.entries(medicine.editions).flatMap(([edition, { label, newerLabel }]): Diagnostic[] =>
    newerLabel
      ? [
          {
            severity: 'notice',
            rule: 'label-date',
            place: { file: MEDICINE_FILE, path: `editions.${edition}` },
            message: `edition ${edition} follows the label of ${medicine.sources[label]?.labelDate}; a label of ${medicine.sources[newerLabel]?.labelDate} exists`,
            hint: 'Read the newer label and bring the facts up to date; until then each sheet says so.',
          },
        ]
      : [],
  );
}

/** The page that lists what was made. */
function indexOf(files: readonly OutputFile[], medicine: Medicine): string {
  const entries = files.map((file) => ({ ...file, bytes: file.bytes.length }));
  return toIndex(entries, { medicine: nameOf(medicine), date: medicine.date, colours: theme.colour });
}

function counting(report: Report): { report: Report; failed: () => boolean } {
  let errors = 0;
  return {
    report: (diagnostic) => {
      if (isError(diagnostic)) errors += 1;
      report(diagnostic);
    },
    failed: () => errors > 0,
  };
}
