/** The only door to handlebars: an instance of our own, told to escape nothing, because helpers alone print, and they print Markdown. */
import Handlebars from 'handlebars';

export const { parse } = Handlebars;

/** Helpers that print: a key's wording, a fact's wording, the wordings of a list's facts in a row with bullets between. */
export const PRINTING_HELPERS = ['t', 'say', 'sayRow'] as const;
/** Blocks: Handlebars's own, and the part that speaks the language of the place. */
export const BLOCK_HELPERS = ['if', 'unless', 'each', 'inLanguageOfPlace'] as const;

export const createHandlebars = () => Handlebars.create();
