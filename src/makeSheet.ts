/** One sheet through the stages: localize, compose, assemble, write as HTML and text, typeset, lay out, tag, paint, and read back. */
import { assemble } from './assemble/assemble.ts';
import { characters } from './check/characters.ts';
import { finishedPdf } from './check/finishedPdf.ts';
import { headingLevels } from './check/headingLevels.ts';
import { overflow } from './check/overflow.ts';
import { compose } from './compose/compose.ts';
import { sourcesOf } from './compose/sourcesOf.ts';
import { doseValue } from './data/dose.ts';
import type { Direction } from './data/language.ts';
import type { Profile } from './data/profile.ts';
import { error, type Report } from './diagnostic.ts';
import type { Layout } from './documents.ts';
import { PAGE_COUNT, PAGE_NUMBER } from './leaflet/inline.ts';
import type { Leaflet } from './leaflet/node.ts';
import type { LoadedInputs } from './load/loadInputs.ts';
import { localize } from './localize/localization.ts';
import { layOut } from './pdf/layOut.ts';
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
    profile,
    report,
  } = making;
  const { edition, language, document, dose } = sheet;
  const pharmacy: Record<string, string> = profile?.reportingScheme
    ? { 'pharmacy.reportingScheme': profile.reportingScheme }
    : {};
  const ownDose = dose && doseValue(dose);
  const patient = localize(medicine, sheet.wording, edition, pharmacy, ownDose);
  const place = localize(medicine, sheet.placeWording, edition, pharmacy, ownDose);
  const markdown = compose(document.template, {
    templates,
    medicine,
    patient,
    place,
    pharmacy: { reportingScheme: profile?.reportingScheme },
    sheet: { dose: dose !== undefined, partDose: dose?.part === true, fullDose: dose?.part === false },
  });
  const name = `templates/${document.template}.md.hbs (${edition}, ${language})`;
  const leaflet = assemble(markdown, name, { document: document.name, edition, language, profile }, report);
  headingLevels(leaflet, { file: name }).forEach(report);
  const unprintable = characters(leaflet, { file: name });
  unprintable.forEach(report);
  if (unprintable.length > 0) return []; // the text engine would stop at the first one
  const common = {
    edition,
    language,
    document: document.name,
    title: leaflet.title,
    review: sheet.wording.review,
    sources: sourcesOf(document.template, medicine, edition, templates, sheet.wording),
  };
  const file = `${edition}/${language}/${document.name}`;
  const readable = markdown.replaceAll(PAGE_NUMBER, '{page}').replaceAll(PAGE_COUNT, '{pages}');
  const figures = figuresAtDose(making.inputs.figures, dose?.part ? dose.amount : undefined);
  const html = toHtml(leaflet, { figures, colours: theme.colour, fontsOf: scriptFonts });
  const files: OutputFile[] = [
    { path: `${file}.md`, bytes: Buffer.from(readable), layout: '', ...common },
    { path: `${file}.html`, bytes: Buffer.from(html), layout: '', ...common },
    { path: `${file}.txt`, bytes: Buffer.from(toText(leaflet)), layout: '', ...common },
  ];
  for (const layout of document.layouts) {
    const path = `${file}${layout.name && `-${layout.name}`}.pdf`;
    const { bytes, pages } = await makePdf(leaflet, figures, layout, path, sheet, making);
    const { width, height } = layout.pageSize(sheet.print);
    files.push({ path, bytes, layout: layout.name, ...common, pages, pageSize: { width: tenth(width), height: tenth(height) } });
  }
  return files;
}

const tenth = (length: number) => Math.round(toMillimetres(length) * 10) / 10;

/** The direction that a file claims. PDFium turns every line of it that way, so a file with parts both ways claims none of its own. */
const pageDirection = ({ children, direction }: Leaflet): Direction =>
  children.some((block) => block.type === 'part' && block.direction !== direction) ? 'ltr' : direction;

async function makePdf(
  leaflet: Leaflet,
  figures: Figures,
  layout: Layout,
  path: string,
  { print }: Sheet,
  { created, report }: Making,
) {
  const place = { file: path };
  const warned = (message: string) =>
    report(
      error('renderer', place, `the renderer says: ${message}`, 'Shorten what it names, or report a mistake in src/typeset.'),
    );
  const metadata = {
    title: leaflet.title,
    language: leaflet.language,
    direction: pageDirection(leaflet),
    subject: `${leaflet.document}, ${leaflet.edition}`,
    created,
  };
  const bytes = await listenToConsole(async () => {
    const laidOut = await layOut(layout.typeset(leaflet, print, figures));
    overflow(laidOut, place).forEach(report);
    return paint(laidOut, metadata, layout.boxes);
  }, warned);
  const read = await readBack(bytes);
  finishedPdf(leaflet, read, { ...layout.pageSize(print), pages: layout.pages, copies: layout.copies(print) }, place).forEach(
    report,
  );
  return { bytes, pages: read.pages.length };
}
