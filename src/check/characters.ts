/** Rule: a font of the language's stack has every character. The text engine stops at one that is missing; here it is told where. */
import type { LanguageTag } from '../data/language.ts';
import type { Profile } from '../data/profile.ts';
import { type Diagnostic, error, type Place } from '../diagnostic.ts';
import type { Block, Leaflet } from '../leaflet/node.ts';
import { blocksOf, linesOf } from '../leaflet/walk.ts';
import { PLACEHOLDER, type Wording } from '../localize/wording.ts';
import { graphemes } from '../textkit/segments.ts';
import { canPrint, missingPackages } from '../typeset/fonts.ts';
import { scriptFonts } from '../typeset/fontTable.ts';

/** The characters of a language's statements; each in the statement and file it stands in. */
export function statementCharacters(wording: Wording): Diagnostic[] {
  const { language, statements } = wording;
  return [...statements.values()].flatMap(({ text, place }) =>
    unprintable([text.replace(PLACEHOLDER, ' ')], language).map((found) => missing(found, place)),
  );
}

/**
 * The characters of a pharmacy's profile, which is printed in sheets of all these languages.
 * @param file the profile, as the user named it
 */
export function profileCharacters(profile: Profile, file: string, languages: readonly LanguageTag[]): Diagnostic[] {
  const { name, address, phone, hours, reportingScheme = '' } = profile;
  const texts = { name: [name], address, phone: [phone], hours: [hours], reportingScheme: [reportingScheme] };
  return Object.entries(texts).flatMap(([path, lines]) =>
    unique(languages.flatMap((language) => unprintable(lines, language))).map((found) => missing(found, { file, path })),
  );
}

/**
 * The characters of a whole sheet: also those that values bring with them.
 * @param place the template that the tree was made from
 */
export function characters(leaflet: Leaflet, place: Place): Diagnostic[] {
  const parts = [...blocksOf(leaflet.children)].filter((block) => block.type === 'part');
  const rest = leaflet.children.filter((block) => block.type !== 'part');
  const found = [
    ...unprintable(lines(rest), leaflet.language),
    ...parts.flatMap((part) => unprintable(lines(part.children), part.language)),
  ];
  return unique(found).map((one) => missing(one, place));
}

const lines = (blocks: readonly Block[]): string[] => linesOf(blocks).flatMap((line) => line.split('\n'));

type Unprintable = Readonly<{ cluster: string; line: string }>;

/** Nothing is said while the fonts of a language are missing, which another rule tells. */
const unprintable = (texts: readonly string[], language: LanguageTag): Unprintable[] =>
  unique(
    (hasFonts(language) ? texts : []).flatMap((line) =>
      graphemes(line, language)
        .filter(({ text }) => !canPrint(text, language))
        .map(({ text }) => ({ cluster: text, line })),
    ),
  );

const hasFonts = (language: LanguageTag): boolean =>
  scriptFonts(language) !== undefined && missingPackages(language).length === 0;

/** Each missing character once. */
const unique = (found: readonly Unprintable[]): Unprintable[] => [...new Map(found.map((one) => [one.cluster, one])).values()];

const missing = ({ cluster, line }: Unprintable, place: Place): Diagnostic =>
  error(
    'missing-character',
    place,
    `no font has the character "${cluster}" (${codePoints(cluster)}) of "${line}"`,
    'Write it in another way, or add a font that has it to src/typeset/fontTable.ts.',
  );

const codePoints = (cluster: string): string =>
  [...cluster].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
