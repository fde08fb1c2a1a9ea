/** One sheet through the stages: localize, compose, assemble, write as HTML and text, typeset, lay out, tag, paint, and read back. */
import { assemble } from './assemble/assemble.ts';
import { bilingualTwins } from './check/bilingualTwins.ts';
import { characters } from './check/characters.ts';
import { finishedPdf } from './check/finishedPdf.ts';
import { headingLevels } from './check/headingLevels.ts';
import { overflow } from './check/overflow.ts';
import { SOURCE_LANGUAGE } from './check/source.ts';
import { compose } from './compose/compose.ts';
import { sourcesOf } from './compose/sourcesOf.ts';
import { doseValue } from './data/dose.ts';
import type { Direction } from './data/language.ts';
import type { Profile } from './data/profile.ts';
import type { Review } from './data/review.ts';
import { error, type Report } from './diagnostic.ts';
import { type Layout, printValues } from './documents.ts';
import { layOutFitting } from './layOutFitting.ts';
import { PAGE_COUNT, PAGE_NUMBER } from './leaflet/inline.ts';
import type { Leaflet } from './leaflet/node.ts';
import type { LoadedInputs } from './load/loadInputs.ts';
import { localize } from './localize/localization.ts';
import { reviewOf } from './localize/reviewState.ts';
import type { Wording } from './localize/wording.ts';
import { listenToConsole } from './pdf/listenToConsole.ts';
import { paint } from './pdf/paint.ts';
import { readBack } from './pdf/readBack.ts';
import type { Sheet } from './selection.ts';
import { toHtml } from './text/toHtml.ts';
import { toText } from './text/toText.ts';
import { figuresAtDose } from './typeset/figuresAtDose.ts';
import { scriptFonts } from './typeset/fontTable.ts';
import { toMillimetres } from './typeset/points.ts';
import type { Figures } from './typeset/setting.ts';
import { theme } from './typeset/theme.ts';
import type { OutputFile } from './write/manifest.ts';

/** What all sheets of a build share. */
export type Making = Readonly<{ inputs: LoadedInputs; profile: Profile | undefined; created: Date; report: Report }>;

/** One document in one edition and language: its Markdown, HTML and plain text, and a PDF for each layout. */
export async function makeSheet(sheet: Sheet, making: Making): Promise<OutputFile[]> {
  const {
    inputs: { medicine, templates },
    report,
  } = making;
  const { edition, language, document, dose } = sheet;
  const { leaflet, markdown, name } = treeOf(sheet, sheet.wording, making);
  headingLevels(leaflet, { file: name }).forEach(report);
  const unprintable = characters(leaflet, { file: name });
  unprintable.forEach(report);
  if (unprintable.length > 0) return []; // the text engine would stop at the first one
  const common = {
    edition,
    language,
    document: document.name,
    title: leaflet.title,
    review: reviewIn(sheet.wording, making),
    sources: sourcesOf(document.template, medicine, edition, templates, sheet.wording),
  };
  const file = `${edition}/${language}/${document.name}`;
  const readable = markdown.replaceAll(PAGE_NUMBER, '{page}').replaceAll(PAGE_COUNT, '{pages}');
  const figures = figuresAtDose(making.inputs.figures, dose?.part ? dose.amount : undefined);
  const html = asHtml(leaflet, figures);
  const files: OutputFile[] = [
    { path: `${file}.md`, bytes: Buffer.from(readable), layout: '', ...common },
    { path: `${file}.html`, bytes: Buffer.from(html), layout: '', ...common },
    { path: `${file}.txt`, bytes: Buffer.from(toText(leaflet)), layout: '', ...common },
  ];
  const { source, layouts } = withSource(leaflet, sheet, making);
  for (const layout of layouts) {
    const path = `${file}${layout.name && `-${layout.name}`}.pdf`;
    const { bytes, pages } = await makePdf(
      { leaflet, source: layout.kind === 'bilingual' ? source : undefined },
      figures,
      layout,
      path,
      sheet,
      making,
    );
    const { width, height } = layout.pageSize(sheet.print);
    files.push({ path, bytes, layout: layout.name, ...common, pages, pageSize: { width: tenth(width), height: tenth(height) } });
  }
  return files;
}

const asHtml = (leaflet: Leaflet, figures: Figures): string =>
  toHtml(leaflet, { figures, colours: theme.colour, fontsOf: scriptFonts });

/** One document in one edition and language as HTML alone. */
export const makeHtml = (sheet: Sheet, making: Making): string =>
  asHtml(treeOf(sheet, sheet.wording, making).leaflet, making.inputs.figures);

const tenth = (length: number) => Math.round(toMillimetres(length) * 10) / 10;

type Tree = Readonly<{ leaflet: Leaflet; markdown: string /** The template, as diagnostics call it. */; name: string }>;

/** @param wording the language of the patient, or the source */
function treeOf(sheet: Sheet, wording: Wording, making: Making): Tree {
  const {
    inputs: { medicine, templates },
    profile,
    report,
  } = making;
  const { edition, document, dose } = sheet;
  const scheme = profile?.reportingScheme;
  const pharmacy: Record<string, string> = scheme ? { 'pharmacy.reportingScheme': scheme } : {};
  const values = { ...pharmacy, ...printValues(sheet.print) };
  const ownDose = dose && doseValue(dose);
  const speak = (one: Wording) => localize(medicine, one, edition, values, { review: reviewIn(one, making), dose: ownDose });
  const markdown = compose(document.template, {
    templates,
    medicine,
    patient: speak(wording),
    place: speak(sheet.placeWording),
    source: speak(sourceOf(making)),
    pharmacy: { reportingScheme: scheme },
    sheet: { dose: dose !== undefined, partDose: dose?.part === true, fullDose: dose?.part === false },
  });
  const name = `templates/${document.template}.md.hbs (${edition}, ${wording.language})`;
  const leaflet = assemble(markdown, name, { document: document.name, edition, language: wording.language, profile }, report);
  return { leaflet, markdown, name };
}

/** @throws Error when the project has no source language: the checks on inputs find that first */
function sourceOf({ inputs: { wordings } }: Making): Wording {
  const source = wordings.get(SOURCE_LANGUAGE);
  if (!source) throw new Error(`there is no wording in ${SOURCE_LANGUAGE}`);
  return source;
}

const reviewIn = (wording: Wording, making: Making): Review => reviewOf({ wording, source: sourceOf(making) });

type WithSource = Readonly<{ source?: Leaflet; layouts: readonly Layout[] }>;

/** For a bilingual layout the same sheet in the source language; the layout is left out where the two are not alike, which is reported. */
function withSource(leaflet: Leaflet, sheet: Sheet, making: Making): WithSource {
  const { layouts } = sheet.document;
  const wording = sourceOf(making);
  if (!layouts.some(({ kind }) => kind === 'bilingual')) return { layouts };
  const { leaflet: source, name } = treeOf(sheet, wording, making);
  const found = [...bilingualTwins(source, leaflet, { file: name }), ...characters(source, { file: name })];
  found.forEach(making.report);
  return found.length === 0 ? { source, layouts } : { layouts: layouts.filter(({ kind }) => kind !== 'bilingual') };
}

/** What stands in a file: the tree, and on a bilingual sheet the source's beside it. */
type Trees = Readonly<{ leaflet: Leaflet; source: Leaflet | undefined }>;

/** The direction that a file claims. PDFium turns every line of it that way, so a file with parts both ways claims none of its own. */
function pageDirection({ leaflet: { children, direction }, source }: Trees): Direction {
  const parts = [...children.filter((block) => block.type === 'part'), ...(source ? [source] : [])];
  return parts.some((part) => part.direction !== direction) ? 'ltr' : direction;
}

async function makePdf(
  trees: Trees,
  figures: Figures,
  layout: Layout,
  path: string,
  { print }: Sheet,
  { created, report }: Making,
) {
  const { leaflet, source } = trees;
  const place = { file: path };
  const warned = (message: string) =>
    report(
      error('renderer', place, `the renderer says: ${message}`, 'Shorten what it names, or report a mistake in src/typeset.'),
    );
  const metadata = {
    title: leaflet.title,
    language: leaflet.language,
    direction: pageDirection(trees),
    subject: `${leaflet.document}, ${leaflet.edition}`,
    created,
  };
  const bytes = await listenToConsole(async () => {
    const laidOut = await layOutFitting(layout, { leaflet, source, print, figures });
    overflow(laidOut, place).forEach(report);
    return paint(laidOut, metadata, layout.boxes);
  }, warned);
  const read = await readBack(bytes);
  finishedPdf(
    leaflet,
    read,
    { ...layout.pageSize(print), pages: layout.pages, copies: layout.copies(print), source },
    place,
  ).forEach(report);
  return { bytes, pages: read.pages.length };
}
