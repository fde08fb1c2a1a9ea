/** The index page of a build: every document by language and edition, with a search. One file that asks for nothing from outside. */
import { createHash } from 'node:crypto';
import { escapeHtml as escaped } from './html/escape.ts';
import type { Colours } from './html/page.ts';
import { type IndexEntry, languagesOf } from './index/entry.ts';
import { isForReaders } from './index/labels.ts';
import { languageLink, languageSection } from './index/languageSection.ts';
import { SCRIPT } from './index/script.ts';
import { styleOf } from './index/style.ts';

export type { IndexEntry } from './index/entry.ts';

/** What the page says of the whole build. */
export type IndexPage = Readonly<{
  /** The name of the medicine, such as "anakinra (Kineret)". */
  medicine: string;
  /** The day of the data, which is the version on every sheet: YYYY-MM-DD. */
  date: string;
  colours: Colours;
}>;

/** @param entries files of other formats than PDF, HTML and plain text are left out */
export function toIndex(entries: readonly IndexEntry[], page: IndexPage): string {
  const languages = languagesOf(entries.filter(isForReaders));
  const style = styleOf(page.colours);
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.medicine)}: patient leaflets and wallet cards</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header>
<h1>${escaped(page.medicine)}</h1>
<p class="tagline">Patient leaflets and wallet cards</p>
<p class="about">These sheets are for education. They do not replace the leaflet in the box, or the advice of a doctor, pharmacist or nurse. Version: <time datetime="${escaped(page.date)}">${escaped(longDate(page.date))}</time>.</p>
</header>
<main>
${SEARCH}
<nav aria-label="Languages">
<ul>
${languages.map(languageLink).join('\n')}
</ul>
</nav>
${languages.map(languageSection).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** Shown by the script, without which it could do nothing. */
const SEARCH = `<div class="search" role="search" hidden>
<label for="find">Find a document</label>
<input id="find" type="search" autocapitalize="none" spellcheck="false" aria-describedby="examples">
<p id="examples">By language, country or document. For example: <bdi lang="es">español</bdi>, Arabic, great britain, card</p>
<p id="found" role="status"></p>
</div>`;

const hashOf = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** The page may do what it does, and nothing else: no request, no form, no other script, not even from what a file is called. */
const policyFor = (style: string): string =>
  [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(SCRIPT)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

function longDate(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) throw new Error(`"${date}" is not a day such as 2026-11-22`);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day).replaceAll(' ', '\u00a0');
}
