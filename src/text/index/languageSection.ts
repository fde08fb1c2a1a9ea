/** A language on the index page: its names, and its documents by edition. */
import { escapeHtml as escaped } from '../html/escape.ts';
import type { IndexDocument, IndexEdition, IndexEntry, IndexLanguage } from './entry.ts';
import { documentLabel, EDITION_NAMES, fileLabel, inOrderOfFormats, mediaTypeOf, reviewLabel, sizeLabel } from './labels.ts';
import { linkTo } from './linkTo.ts';

/** `data-find` is what the search finds a part of the page by, together with the parts around it. */
export function languageSection(language: IndexLanguage): string {
  const { tag, ownName, englishName, editions } = language;
  return `<section id="${idOf(language)}" data-find="${escaped([ownName, englishName, tag].join(' '))}">
<h2>${namesOf(language)}</h2>
<div class="editions">
${editions.map((edition) => editionPart(edition, language)).join('\n')}
</div>
</section>`;
}

export const languageLink = (language: IndexLanguage): string => `<li><a href="#${idOf(language)}">${namesOf(language)}</a></li>`;

const idOf = ({ tag }: IndexLanguage): string => `language-${escaped(tag)}`;

/** The own name first: it is what a patient looks for. */
function namesOf(language: IndexLanguage): string {
  const { ownName, englishName } = language;
  const own = `<span class="name">${inLanguage(ownName, language)}</span>`;
  return own + (englishName === ownName ? '' : ` <span class="english">${escaped(englishName)}</span>`);
}

const inLanguage = (text: string, { tag, direction }: IndexLanguage): string =>
  `<bdi lang="${escaped(tag)}" dir="${direction}">${escaped(text)}</bdi>`;

const editionPart = ({ edition, documents }: IndexEdition, language: IndexLanguage): string =>
  `<div class="edition" data-find="${escaped(`${EDITION_NAMES[edition]} ${edition}`)}">
<h3>${escaped(EDITION_NAMES[edition])}</h3>
<ul class="documents" role="list">
${documents.map((document) => documentItem(document, edition, language)).join('\n')}
</ul>
</div>`;

function documentItem({ name, title, review, files }: IndexDocument, edition: IndexEdition['edition'], language: IndexLanguage) {
  const label = documentLabel(name);
  const whole = `${label}, ${language.englishName}, ${EDITION_NAMES[edition]}`;
  return `<li data-find="${escaped(`${label} ${title}`)}">
<p class="document"><strong>${escaped(label)}</strong> ${inLanguage(title, language)}</p>
<ul class="files" role="list">
${inOrderOfFormats(files)
  .map((file) => fileItem(file, whole))
  .join('\n')}
</ul>
<p class="review">${escaped(reviewLabel(review))}</p>
</li>`;
}

/** A link says where it leads also where it is read out alone (WCAG 2.4.9). */
const fileItem = (file: IndexEntry, whole: string): string =>
  `<li><a href="${linkTo(file.path)}" hreflang="${escaped(file.language)}" type="${mediaTypeOf(file)}"><span class="name">${escaped(fileLabel(file))}</span><span class="unseen"> ${escaped(whole)}</span> <span class="size">${escaped(sizeLabel(file))}</span></a></li>`;
