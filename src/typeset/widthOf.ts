/** How wide a text is, about: what lengths in characters are compared with. */

/** In characters of Latin: Chinese and Japanese letters, their full-width marks and Korean syllables are twice as wide. */
export const widthOf = (text: string): number =>
  text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/gu, 'xx')
    .length;
