/** Text whose doses and ranges stay whole. */
import { element } from './element.ts';
import { escapeHtml } from './escape.ts';

/** Numbers and Latin letters joined by dashes or slashes: 2–8, mg/kg, interleukin-1. */
const JOINED = /((?<![\w.,–/-])[a-z\d.,]{1,12}(?:[–/-][a-z\d.,]{0,11}[a-z\d]){1,2}(?![\w–/-]))/i;
/** Longer ones would not fit a narrow screen. */
const LONGEST = 20;
/** Words that are joined by hyphens alone may part. */
const WORDS = /^[a-z-]+$/i;

/** A reader must not find a range parted: "2–" at the end of a line, "8 °C" on the next. Browsers allow that, as UAX #14 does. */
export const wholeHtml = (text: string): string =>
  text
    .split(JOINED)
    .map((part, index) => {
      const whole = index % 2 === 1 && part.length <= LONGEST && !WORDS.test(part);
      return whole ? element('span', { class: 'whole' }, escapeHtml(part)) : escapeHtml(part);
    })
    .join('');
