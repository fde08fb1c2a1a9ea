/** Rule: a statement is one line of text and strong text, without digits, stray marks or doubled spaces. */

import { assembleInline } from '../assemble/assembleInline.ts';
import { createContext } from '../assemble/context.ts';
import { parseMarkdown } from '../assemble/markdown.ts';
import { type Diagnostic, error } from '../diagnostic.ts';
import type { Inline } from '../leaflet/inline.ts';
import { PLACEHOLDER, type Statement, type Wording } from '../localize/wording.ts';

/** Invisible characters that a statement may not have; a translator's tool may have put them there. */
const INVISIBLE = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

export function statementText(wording: Wording): Diagnostic[] {
  return [...wording.statements.values()].flatMap(ofStatement);
}

function ofStatement({ text, place }: Statement): Diagnostic[] {
  const found: Diagnostic[] = [];
  const complain = (rule: string, message: string, hint: string) => found.push(error(rule, place, message, hint));
  const words = text.replace(PLACEHOLDER, 'X');
  if (text.trim() === '') complain('empty-wording', 'the statement is empty', 'Write it, or remove the key.');
  const invisible = INVISIBLE.exec(text);
  if (invisible)
    complain(
      'invisible-character',
      `has the invisible character U+${(invisible[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      'Remove it; direction marks are put in by the build.',
    );
  const digit = /\p{N}/u.exec(words);
  if (digit)
    complain(
      'typed-digit',
      `the number "${digit[0]}" is typed into the wording`,
      'Numbers come from the facts: use a placeholder.',
    );
  if (/ {2}|^\s|\s$/.test(text)) complain('spaces', 'has a doubled space, or a space at its start or end', 'Remove it.');
  if (/[{}]/.test(words))
    complain('markup', 'a placeholder has the wrong braces', 'Write {{name}}, with two braces on each side.');
  if (/&#?\w+;/.test(words)) complain('markup', 'has a character reference of HTML', 'Type the character itself.');
  found.push(...ofMarkup(words, place));
  return found;
}

function ofMarkup(words: string, place: Statement['place']): Diagnostic[] {
  const found: Diagnostic[] = [];
  const [paragraph, ...rest] = parseMarkdown(words).children;
  if (paragraph?.type !== 'paragraph' || rest.length > 0) {
    return words.trim() === ''
      ? []
      : [
          error(
            'markup',
            place,
            `this reads as a ${paragraph?.type ?? 'nothing'}, not as a line of text`,
            'Begin with a word, and keep to one line.',
          ),
        ];
  }
  const context = createContext(words, place.file, ({ message, hint }) => found.push(error('markup', place, message, hint)));
  const nodes = assembleInline(paragraph.children, context);
  if (found.length === 0 && nodes.some(holdsLink))
    found.push(
      error('markup', place, 'a link is typed into the wording', 'Print the phone number or address with its placeholder.'),
    );
  return found;
}

const holdsLink = (node: Inline): boolean => node.type === 'link' || (node.type === 'strong' && node.children.some(holdsLink));
