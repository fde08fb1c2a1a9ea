/** i18next, told never to guess: no fallback language, no missing key, no missing value. */
import { createInstance } from 'i18next';
import { type Printed, printedMarkdown } from './linkValue.ts';
import type { Wording } from './wording.ts';

type Values<Value> = Readonly<Record<string, Value>>;

export type Translator = Readonly<{
  /** The statement with its values filled in, escaped: Markdown. */
  markdown: (key: string, values: Values<Printed>) => string;
  /** The statement with its values filled in as they are: text. */
  plain: (key: string, values: Values<string>) => string;
}>;

/** @throws Error from the translator's functions when a key or a placeholder's value is missing. */
export function createTranslator(wording: Wording): Translator {
  const { language } = wording;
  const resources: Record<string, Record<string, string>> = {};
  for (const [key, { text }] of wording.statements) {
    const [namespace = '', name = ''] = key.split(':');
    resources[namespace] = { ...resources[namespace], [name]: text };
  }
  const i18next = createInstance();
  void i18next.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: resources },
    keySeparator: false,
    initAsync: false,
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => {
      throw new Error(`${language}: no wording for ${namespace}:${key}`);
    },
    missingInterpolationHandler: (text: string, match: RegExpExecArray) => {
      throw new Error(`${language}: no value for ${match[0]} in "${text}"`);
    },
    interpolation: { escape: printedMarkdown as (value: unknown) => string, useRawValueToEscape: true, skipOnVariables: true },
  });
  return {
    markdown: (key, values) => i18next.t(key, { ...values, nest: false, interpolation: { escapeValue: true } }),
    plain: (key, values) => i18next.t(key, { ...values, nest: false, interpolation: { escapeValue: false } }),
  };
}
