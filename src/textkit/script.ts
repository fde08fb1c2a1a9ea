/** The script of a character, as the four letters that OpenType knows it by (ISO 15924). */

/** Every script that the press has a font for. */
const SCRIPTS = {
  Latn: /\p{Script=Latin}/u,
  Grek: /\p{Script=Greek}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Deva: /\p{Script=Devanagari}/u,
  Beng: /\p{Script=Bengali}/u,
  Guru: /\p{Script=Gurmukhi}/u,
  Gujr: /\p{Script=Gujarati}/u,
  Taml: /\p{Script=Tamil}/u,
  Telu: /\p{Script=Telugu}/u,
  Knda: /\p{Script=Kannada}/u,
  Mlym: /\p{Script=Malayalam}/u,
  Sinh: /\p{Script=Sinhala}/u,
  Thai: /\p{Script=Thai}/u,
  Laoo: /\p{Script=Lao}/u,
  Khmr: /\p{Script=Khmer}/u,
  Mymr: /\p{Script=Myanmar}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Geor: /\p{Script=Georgian}/u,
  Armn: /\p{Script=Armenian}/u,
  Hani: /\p{Script=Han}/u,
  Hira: /\p{Script=Hiragana}/u,
  Kana: /\p{Script=Katakana}/u,
  Hang: /\p{Script=Hangul}/u,
} as const;

export type Script = keyof typeof SCRIPTS;

const known = new Map<number, Script | undefined>();

/** @returns undefined for what belongs to no script of its own, such as digits, spaces and punctuation */
export function scriptOf(cluster: string): Script | undefined {
  const codePoint = cluster.codePointAt(0) ?? 0;
  if (!known.has(codePoint)) known.set(codePoint, find(String.fromCodePoint(codePoint)));
  return known.get(codePoint);
}

const find = (character: string): Script | undefined =>
  (Object.keys(SCRIPTS) as Script[]).find((script) => SCRIPTS[script].test(character));
