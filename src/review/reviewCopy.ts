/** A page for who reviews a language: each statement beside its source, with room for a back-translation and remarks, and beside them the sheets. */
import { directionOf, ownName } from '../data/language.ts';
import { stateOf } from '../localize/reviewState.ts';
import { sourceStatement } from '../localize/sourceStatement.ts';
import type { Wording } from '../localize/wording.ts';
import { element, holder } from '../text/html/element.ts';
import { escapeHtml } from '../text/html/escape.ts';

/** A document: the keys of its statements in the order in which they are printed, and its pages as HTML by edition. */
export type ReviewedDocument = Readonly<{
  name: string;
  keys: readonly string[];
  pages: ReadonlyMap<string, string>;
}>;

type Wordings = Readonly<{ wording: Wording; source: Wording }>;

export function reviewCopy(wordings: Wordings, documents: readonly ReviewedDocument[]): string {
  const { language } = wordings.wording;
  const title = `Review copy: ${ownName(language)} (${language})`;
  const shown = new Set(documents.flatMap(({ keys }) => keys));
  const others = [...wordings.wording.statements.keys()].filter((key) => !shown.has(key));
  const body = [
    element('h1', {}, escapeHtml(title)),
    element(
      'p',
      {},
      'Compare each translation with its source and with the page beside it. What a statement should say goes under Remarks: type it and save the page, or print the page and write it.',
    ),
    ...documents.map((document) => documentHtml(document, wordings)),
    ...(others.length > 0 ? [documentHtml({ name: 'units', keys: others, pages: new Map() }, wordings)] : []),
  ];
  const head = [
    element('meta', { charset: 'utf-8' }),
    // The pages inside have policies of their own, which this one must not be narrower than.
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    }),
    element('title', {}, escapeHtml(title)),
    element('style', {}, STYLE),
  ];
  return `<!doctype html>\n${element('html', { lang: 'en' }, '\n', holder('head', {}, ...head), '\n', holder('body', {}, ...body), '\n')}\n`;
}

function documentHtml({ name, keys, pages }: ReviewedDocument, wordings: Wordings): string {
  const heads = ['Key', 'Source', 'Translation', 'Back-translation', 'Remarks'].map((head) =>
    element('th', { scope: 'col' }, head),
  );
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads)),
    holder('tbody', {}, ...keys.map((key) => rowHtml(key, wordings))),
  );
  const frames = [...pages].map(([edition, html], index) =>
    element(
      'details',
      index === 0 ? { open: '' } : {},
      element('summary', {}, escapeHtml(edition)),
      element('iframe', { srcdoc: html, title: `${name}, ${edition}`, sandbox: '' }),
    ),
  );
  return holder(
    'section',
    {},
    element('h2', {}, escapeHtml(name)),
    holder('div', { class: 'beside' }, table, holder('div', { class: 'pages' }, ...frames)),
  );
}

function rowHtml(key: string, { wording, source }: Wordings): string {
  const { language } = wording;
  const state = stateOf(key, { wording, source });
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, escapeHtml(key), element('small', {}, escapeHtml(state))),
    element('td', { lang: source.language }, escapeHtml(sourceStatement(key, source)?.text ?? '')),
    element('td', { lang: language, dir: directionOf(language) }, escapeHtml(wording.statements.get(key)?.text ?? '')),
    TO_FILL_IN,
    TO_FILL_IN,
  );
}

/** Takes what is typed, so that the page can be filled in and saved; on paper it takes a pen. */
const TO_FILL_IN = element('td', { contenteditable: 'true' });

const STYLE = `
body { font: 0.9rem/1.45 sans-serif; margin: 1.5rem; color: #141414; }
.beside { display: grid; grid-template-columns: minmax(0, 3fr) minmax(20rem, 2fr); gap: 1.5rem; align-items: start; }
.pages { position: sticky; top: 1rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid #8a9299; padding: 0.35rem 0.5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #e3e6e8; }
tbody th { font-weight: 400; font-size: 0.8rem; }
small { display: block; color: #50565b; }
iframe { width: 100%; height: 80vh; border: 1px solid #8a9299; }
tr { break-inside: avoid; }
@media print { .beside { display: block; } .pages { display: none; } }
`;
