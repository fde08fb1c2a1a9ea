/** The language and the OpenType features of a run, both of which come in React-PDF's `fontFeatureSettings`. */
import type { Attributes } from './types.ts';

const LANGUAGE = 'lang=';

/** The style entry that carries a language to the engine. */
export const languageFeature = (language: string): string => `${LANGUAGE}${language}`;

/** A list names what is on; React-PDF turns it into a record of ones. */
function settings({ features = [] }: Attributes): (readonly [tag: string, value: number])[] {
  if (!Array.isArray(features)) return Object.entries(features).map(([tag, value]) => [tag, Number(value)]);
  return features.map((entry: string) => {
    const [, tag = entry, value = '1'] = /^(\w{4})=(\d+)$/.exec(entry) ?? [];
    return [tag, Number(value)];
  });
}

const isLanguage = ([tag]: readonly [string, number]): boolean => tag.startsWith(LANGUAGE);

/** The BCP 47 tag that the run is written in; `und` when nobody said. */
export const languageOf = (attributes: Attributes): string =>
  settings(attributes).find(isLanguage)?.[0].slice(LANGUAGE.length) ?? 'und';

/** Features as HarfBuzz reads them, such as `liga=0`. */
export const featuresOf = (attributes: Attributes): readonly string[] =>
  settings(attributes)
    .filter((setting) => !isLanguage(setting))
    .map(([tag, value]) => `${tag}=${value}`);
