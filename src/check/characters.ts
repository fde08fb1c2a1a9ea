/** Rule: a font of the stack has every character of the tree. React-PDF prints another letter in place of a missing one. */
import { type Diagnostic, error, type Place } from '../diagnostic.ts';
import type { Leaflet } from '../leaflet/node.ts';
import { linesOf } from '../leaflet/walk.ts';
import { canPrint } from '../typeset/fonts.ts';

/** @param place the template that the tree was made from */
export function characters(leaflet: Leaflet, place: Place): Diagnostic[] {
  const found = new Map<string, string>();
  for (const line of linesOf(leaflet)) {
    for (const character of line)
      if (character !== '\n' && !found.has(character) && !isSet(character)) found.set(character, line);
  }
  return [...found].map(([character, line]) => {
    const what = `the character "${character}" (${codePoint(character)}) of "${line}"`;
    return SAFE_SCRIPT.test(character)
      ? error(
          'missing-character',
          place,
          `no font has ${what}`,
          'Write it in another way, or add a font that has it to src/typeset/fonts.ts.',
        )
      : error(
          'missing-character',
          place,
          `the text engine cannot set the script of ${what}`,
          'Write it in Latin, Greek or Cyrillic letters.',
        );
  });
}

/** Scripts that React-PDF's text engine sets without losing or misplacing letters. */
const SAFE_SCRIPT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

const isSet = (character: string) => SAFE_SCRIPT.test(character) && canPrint(character);

const codePoint = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
