/** Text as HTML, and as a string of CSS, so that nothing in it is taken for markup. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text between tags and in quoted attributes alike. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** In quotes, with anything but letters, digits, spaces and hyphens as the number of its code point (CSS Syntax 4.3.7). */
export const cssString = (text: string): string =>
  `"${text.replace(/[^a-z\d -]/giu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
