/** The only door to handlebars: an instance of our own, told to escape nothing, because helpers alone print, and they print Markdown. */
import Handlebars from 'handlebars';

export const { parse } = Handlebars;

/** Helpers that print: a key's wording, a figure, a fact's wording, the wordings of a list's facts in a row with bullets between. */
export const PRINTING_HELPERS = ['t', 'figure', 'say', 'sayRow'] as const;
/** Those that take one name and no fact. */
export const NAMING_HELPERS: readonly string[] = ['t', 'figure'];

/** The key of the text that describes a figure. */
export const descriptionKey = (figure: string): string => `figures:${figure}`;
/** Blocks that take nothing: the part that speaks the language of the place, and the band that speaks the source's, too. */
export const SPEAKING_BLOCKS: readonly string[] = ['inLanguageOfPlace', 'band'];
/** Blocks: Handlebars's own, and those. */
export const BLOCK_HELPERS = ['if', 'unless', 'each', ...SPEAKING_BLOCKS] as const;

export const createHandlebars = () => Handlebars.create();
