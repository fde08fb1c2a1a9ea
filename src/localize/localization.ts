/** One language in one edition: facts formatted, and wording that is there or throws, never another language's. */
import type { Edition } from '../data/edition.ts';
import { directionOf, type LanguageTag, localeOf, ownName } from '../data/language.ts';
import { type FactPath, type Medicine, type Value, variantIn } from '../data/medicine.ts';
import type { Review } from '../data/review.ts';
import { PAGE_COUNT, PAGE_NUMBER } from '../leaflet/inline.ts';
import { createTranslator } from './createTranslator.ts';
import { formatDate, formatValue } from './formatValue.ts';
import { isolate } from './isolate.ts';
import { hrefOf, type Printed } from './linkValue.ts';
import { resolveKey, type Wording } from './wording.ts';

/** Values a statement can print that are no facts of the medicine: what the sheet says about itself, the pharmacy's, and how it is printed. */
export type SheetValues = Readonly<Record<string, string>>;

export type Localization = Readonly<{
  language: LanguageTag;
  locale: string;
  edition: Edition;
  /** Of the language's wording. */
  review: Review;
  /** The wording of `namespace:key`, as inline Markdown with its values filled in. */
  text: (key: string) => string;
  /** The wording that a namespace has for a fact. */
  statement: (namespace: string, path: FactPath) => string;
}>;

/** What a sheet says beside what all sheets of the language say: the state of its review, and the patient's own dose. */
export type Own = Readonly<{ review?: Review; dose?: Value | undefined }>;

const UNREVIEWED: Review = { state: 'unreviewed', reviewers: [] };

/** The names of the values that statements can print beside facts. */
export const SHEET_VALUES = [
  'sheet.language',
  'sheet.version',
  'sheet.labelDate',
  'sheet.newerLabelDate',
  'sheet.page',
  'sheet.pages',
  'print.stock',
  'print.nudge',
  'print.nudgeBack',
  'sheet.dose',
  'pharmacy.reportingScheme',
  'review.name',
  'review.role',
  'review.date',
] as const;

/**
 * @param wording statements that passed their checks
 * @param own values of the pharmacy's profile and of the print, printed as the text they are
 * @throws Error when a key or a placeholder's value is missing: the checks on inputs have to find that first
 */
export function localize(
  medicine: Medicine,
  wording: Wording,
  edition: Edition,
  own: SheetValues,
  { review = UNREVIEWED, dose }: Own = {},
): Localization {
  const { language } = wording;
  const { region, label, newerLabel } = medicine.editions[edition];
  const locale = localeOf(language, region);
  const direction = directionOf(language);
  const translate = createTranslator(wording);
  const unit = (key: string, values: SheetValues, plural?: Intl.LDMLPluralRule) => {
    const inPlural = `units:${key}_${plural}`;
    return translate.plain(wording.statements.has(inPlural) ? inPlural : `units:${key}`, values);
  };
  const dateText = (date: string) => formatDate(date, locale, wording.notes.months);
  const dateOf = (source: string) => dateText(medicine.sources[source]?.labelDate ?? '');
  const values: Record<string, Printed> = {};
  const put = (name: string, value: string, href?: string) => {
    const text = isolate(value, direction);
    values[name] = href === undefined ? text : { text, href };
  };
  for (const [name, value] of Object.entries(own)) put(name, value);
  for (const fact of medicine.facts.values()) {
    const value = variantIn(fact, edition)?.value;
    if (value) put(fact.path, formatValue(value, locale, unit, direction), hrefOf(value));
  }
  if (dose) put('sheet.dose', formatValue(dose, locale, unit, direction));
  put('sheet.language', ownName(language));
  put('sheet.version', dateText(medicine.date));
  put('sheet.labelDate', dateOf(label));
  if (newerLabel) put('sheet.newerLabelDate', dateOf(newerLabel));
  if (review.date !== undefined) {
    const names = new Intl.ListFormat(locale, { type: 'conjunction' });
    put('review.name', names.format(review.reviewers.map(({ name }) => name)));
    put('review.role', names.format(new Set(review.reviewers.map(({ role }) => role))));
    put('review.date', dateText(review.date));
  }
  put('sheet.page', PAGE_NUMBER);
  put('sheet.pages', PAGE_COUNT);

  const say = (key: string, path?: FactPath) => {
    const resolved = resolveKey(wording, key, edition, path === undefined ? undefined : medicine.facts.get(path));
    if (resolved === undefined) throw new Error(`${language}: no wording for ${key} in edition ${edition}`);
    return translate.markdown(resolved, values);
  };
  return {
    language,
    locale,
    edition,
    review,
    text: (key) => say(key),
    statement: (namespace, path) => say(`${namespace}:${path}`, path),
  };
}
