/** The language that the others are translated from. */
import { languageTag } from '../data/language.ts';

export const SOURCE_LANGUAGE = languageTag('en');
