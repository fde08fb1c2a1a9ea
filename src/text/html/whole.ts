/** Text whose doses and ranges stay whole. */
import { element } from './element.ts';
import { escapeHtml } from './escape.ts';

/** Numbers and Latin letters joined by dashes or slashes: 2–8, mg/kg, interleukin-1. Longer ones would not fit a narrow screen. */
const JOINED = /((?<![\w.,–/-])[a-z\d.,]{1,12}(?:[–/-][a-z\d.,]{0,11}[a-z\d]){1,2}(?![\w–/-]))/i;
/** Words that are joined by hyphens alone may part. */
const MAY_PART = /^[a-z-]+$/i;

/** A reader must not find a range parted: "2–" at the end of a line, "8 °C" on the next. Browsers allow that, as UAX #14 does. */
export const wholeHtml = (text: string): string =>
  text
    .split(JOINED)
    .map((part, index) =>
      index % 2 === 0 || MAY_PART.test(part) ? escapeHtml(part) : element('span', { class: 'whole' }, escapeHtml(part)),
    )
    .join('');
