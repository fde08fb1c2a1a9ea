/** The pipeline, top to bottom: load, check, and for each sheet localize, compose, assemble, typeset, lay out, paint, check; then write. */
import path from 'node:path';
import { assemble } from './assemble/assemble.ts';
import { characters } from './check/characters.ts';
import { checkInputs } from './check/checkInputs.ts';
import { finishedPdf } from './check/finishedPdf.ts';
import { overflow } from './check/overflow.ts';
import { compose } from './compose/compose.ts';
import { sourcesOf } from './compose/sourcesOf.ts';
import type { Profile } from './data/profile.ts';
import { type Diagnostic, error, isError, type Report } from './diagnostic.ts';
import { DOCUMENTS, type Layout } from './documents.ts';
import { type LoadedInputs, loadInputs } from './load/loadInputs.ts';
import { MEDICINE_FILE } from './load/loadMedicine.ts';
import { loadProfile } from './load/loadProfile.ts';
import { type Program, loadProgram } from './load/loadProgram.ts';
import { PAGE_COUNT, PAGE_NUMBER } from './leaflet/inline.ts';
import type { Leaflet } from './leaflet/node.ts';
import { localize } from './localize/localization.ts';
import { layOut } from './pdf/layOut.ts';
import { listenToConsole } from './pdf/listenToConsole.ts';
import { paint } from './pdf/paint.ts';
import { readBack } from './pdf/readBack.ts';
import { type Request, type Selection, selectSheets, type Sheet } from './selection.ts';
import { toMillimetres } from './typeset/points.ts';
import { manifest, type OutputFile } from './write/manifest.ts';
import { MANIFEST, writeOutput } from './write/writeOutput.ts';

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
  const inputs = loadChecked(world, report);
  const profile = request.profile === undefined ? undefined : loadProfile({ root: world.workingFolder }, request.profile, report);
  const created = clockOf(world.sourceDateEpoch, inputs?.medicine.date, report);
  const selection = inputs && selectSheets(request, inputs, profile, report);
  const program = loadProgram({ root: world.root }, report);
  if (failed() || !inputs || !selection || !created || !program) return { sound: false, files: 0 };

  const files: OutputFile[] = [];
  const total = selection.sheets.length;
  for (const [done, sheet] of selection.sheets.entries()) {
    world.progress(done, total, `${sheet.edition}/${sheet.language}/${sheet.document.name}`);
    files.push(...(await makeSheet(sheet, { inputs, selection, profile, created, program, report })));
  }
  world.progress(total, total, '');
  if (failed()) return { sound: false, files: 0 };

  const contents = new Map<string, Uint8Array | string>(files.map((file) => [file.path, file.bytes]));
  contents.set(MANIFEST, manifest(files, inputs.medicine, program, created));
  writeOutput(path.resolve(world.workingFolder, request.output), contents).forEach(report);
  return failed() ? { sound: false, files: 0 } : { sound: true, files: contents.size };
}

/** All checks on inputs; makes no PDF. */
export function check(request: Pick<Request, 'profile'>, world: World): Outcome {
  const { report, failed } = counting(world.report);
  loadChecked(world, report);
  if (request.profile !== undefined) loadProfile({ root: world.workingFolder }, request.profile, report);
  return { sound: !failed(), files: 0 };
}

function loadChecked(world: World, report: Report): LoadedInputs | undefined {
  const inputs = loadInputs({ root: world.root }, report);
  if (inputs) {
    checkInputs(inputs, DOCUMENTS, MEDICINE_FILE).forEach(report);
    outdatedLabels(inputs).forEach(report);
  }
  return inputs;
}

type Making = Readonly<{ inputs: LoadedInputs; selection: Selection; profile: Profile | undefined; created: Date; program: Program; report: Report }>;

/** One document in one edition and language: its Markdown, and a PDF for each layout. */
async function makeSheet(sheet: Sheet, making: Making): Promise<OutputFile[]> {
  const { inputs: { medicine, templates }, profile, report } = making;
  const { edition, language, document } = sheet;
  const pharmacy: Record<string, string> = profile?.reportingScheme ? { 'pharmacy.reportingScheme': profile.reportingScheme } : {};
  const patient = localize(medicine, sheet.wording, edition, pharmacy);
  const place = localize(medicine, sheet.placeWording, edition, pharmacy);
  const markdown = compose(document.template, { templates, medicine, patient, place, pharmacy: { reportingScheme: profile?.reportingScheme } });
  const name = `templates/${document.template}.md.hbs (${edition}, ${language})`;
  const leaflet = assemble(markdown, name, { document: document.name, edition, language, profile }, report);
  const unprintable = characters(leaflet, { file: name });
  unprintable.forEach(report);
  if (unprintable.length > 0) return []; // React-PDF would print other letters
  const common = { edition, language, document: document.name, review: sheet.wording.review, sources: sourcesOf(document.template, medicine, edition, templates, sheet.wording) };
  const readable = markdown.replaceAll(PAGE_NUMBER, '{page}').replaceAll(PAGE_COUNT, '{pages}');
  const files: OutputFile[] = [{ path: `${edition}/${language}/${document.name}.md`, bytes: Buffer.from(readable), layout: '', ...common }];
  for (const layout of document.layouts) {
    const path = `${edition}/${language}/${document.name}${layout.name && `-${layout.name}`}.pdf`;
    const { bytes, pages } = await makePdf(leaflet, layout, path, sheet, making);
    const { width, height } = layout.pageSize(sheet.print);
    files.push({ path, bytes, layout: layout.name, ...common, pages, pageSize: { width: tenth(width), height: tenth(height) } });
  }
  return files;
}

const tenth = (length: number) => Math.round(toMillimetres(length) * 10) / 10;

async function makePdf(leaflet: Leaflet, layout: Layout, path: string, { print }: Sheet, { inputs, created, report }: Making) {
  const place = { file: path };
  const warned = (message: string) => report(error('renderer', place, `the renderer says: ${message}`, 'Shorten what it names, or report a mistake in src/typeset.'));
  const metadata = { title: leaflet.title, language: leaflet.language, subject: `${leaflet.document}, ${leaflet.edition}`, created };
  const bytes = await listenToConsole(async () => {
    const laidOut = await layOut(layout.typeset(leaflet, print, inputs.figures));
    overflow(laidOut, place).forEach(report);
    return paint(laidOut, metadata, layout.boxes);
  }, warned);
  const read = await readBack(bytes);
  finishedPdf(leaflet, read, { ...layout.pageSize(print), pages: layout.pages, copies: layout.copies(print) }, place).forEach(report);
  return { bytes, pages: read.pages.length };
}

/** Same inputs, same bytes: the clock is given from outside, or is the day of the data; never now. */
function clockOf(epoch: string | undefined, day: string | undefined, report: Report): Date | undefined {
  if (epoch === undefined || epoch === '') return day === undefined ? undefined : new Date(day);
  const date = /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
  if (date && !Number.isNaN(date.getTime())) return date;
  report(error('clock', { file: 'SOURCE_DATE_EPOCH' }, `"${epoch}" is not a time`, 'Give whole seconds since 1970, or unset it.'));
  return undefined;
}

function outdatedLabels({ medicine }: LoadedInputs): Diagnostic[] {
  return Object.entries(medicine.editions).flatMap(([edition, { label, newerLabel }]): Diagnostic[] =>
    newerLabel
      ? [{ severity: 'notice', rule: 'label-date', place: { file: MEDICINE_FILE, path: `editions.${edition}` }, message: `edition ${edition} follows the label of ${medicine.sources[label]?.labelDate}; a label of ${medicine.sources[newerLabel]?.labelDate} exists`, hint: 'Read the newer label and bring the facts up to date; until then each sheet says so.' }]
      : []);
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
