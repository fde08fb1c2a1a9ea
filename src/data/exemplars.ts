/** The letters that a language is written in: CLDR's exemplar characters. The only door to cldr-misc-full. */
import { createRequire } from 'node:module';
import type { LanguageTag } from './language.ts';

const require = createRequire(import.meta.url);

type Characters = Readonly<{ exemplarCharacters: string; auxiliary?: string }>;

/** Lower-case letters and marks of a language, those of foreign words among them, or undefined when CLDR does not know it. */
export function exemplarsOf(language: LanguageTag): ReadonlySet<string> | undefined {
  const characters = charactersOf(language);
  return characters && new Set([...membersOf(characters.exemplarCharacters), ...membersOf(characters.auxiliary ?? '[]')]);
}

function charactersOf(language: LanguageTag): Characters | undefined {
  const { language: alone, script } = new Intl.Locale(language);
  // Where CLDR writes a language in one script only, or in this one first, its file does not name the script.
  for (const name of new Set([language, new Intl.Locale(alone).maximize().script === script ? alone : language])) {
    try {
      const { main } = require(`cldr-misc-full/main/${name}/characters.json`) as {
        main: Record<string, { characters: Characters }>;
      };
      return main[name]?.characters;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw cause;
    }
  }
  return undefined;
}

/** A set as CLDR writes it (UTS #35, Unicode Sets): characters, ranges such as `a-z`, clusters in braces, a backslash before signs. */
const MEMBER = /\{((?:\\.|[^}])*)\}|(\\u[0-9A-Fa-f]{4}|\\.|[^\s\\])(?:-(\\u[0-9A-Fa-f]{4}|\\.|[^\s\\]))?/gsu;

function membersOf(set: string): string[] {
  return [...set.slice(1, -1).matchAll(MEMBER)].flatMap(([, cluster, from = '', to]) => {
    if (cluster !== undefined) return [...unescaped(cluster)];
    const first = unescaped(from).codePointAt(0) ?? 0;
    const last = to === undefined ? first : (unescaped(to).codePointAt(0) ?? 0);
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  });
}

const unescaped = (text: string): string =>
  text
    .replace(/\\u([0-9A-Fa-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\(.)/gsu, '$1');
