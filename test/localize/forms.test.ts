/** Forms of words, as glossaries and negations have them. */
import { expect, test } from 'vitest';
import { formsIn } from '../../src/localize/forms.ts';

test.each<[text: string, forms: string[], times: number]>([
  ['Do not freeze it. Not now.', ['not'], 2],
  ['Nothing, and a knot.', ['not'], 0],
  ['Die Injektionsstelle und Injektionsstellen', ['injektionsstell*'], 2],
  ['冷蔵庫に入れないでください。', ['*ないで*'], 1],
  ['ne pas, pas du tout', ['ne pas', 'pas'], 2], // the longer form first, and each once
  ['لا تُجمِّد المحقنة', ['*محقنة*'], 1],
  ['لا تُجمِّد', ['تجمد'], 1], // whatever vowel marks are set
  ['**Keine** Lebendimpfung', ['kein*'], 1],
  ['não\u00a0congele', ['não congele'], 1],
  ['a.b', ['a*b'], 0],
  ['interleukin-1', ['interleukin-*'], 1],
  ['दवा न लें', ['न'], 1],
  ['नहीं', ['न'], 0], // a vowel sign belongs to its letter
])('%s: %s', (text, forms, times) => expect(formsIn(text, forms)).toBe(times));
