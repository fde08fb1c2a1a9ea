/** What the text engines are measured on: paragraphs of the specimen in a language, as React-PDF's layout hands them to an engine. */
import { Font } from '@react-pdf/renderer';
import { type LanguageTag, languageTag } from '../../src/data/language.ts';
import { languageFeature } from '../../src/textkit/features.ts';
import { fromFragments } from '../../src/textkit/fromFragments.ts';
import type { AttributedString, Attributes, TextFont } from '../../src/textkit/types.ts';
import { fontFamilies } from '../../src/typeset/fonts.ts';
import { leadingOf } from '../../src/typeset/setting.ts';
import { theme } from '../../src/typeset/theme.ts';
import { settingOf, specimenOf } from '../specimen/specimen.ts';

/** The specimen's paragraphs over and over, each with a number of its own, so that no two are the same. */
export async function numberedParagraphs(name: string, first: number, count: number): Promise<AttributedString[]> {
  const language = languageTag(name);
  const { paragraphs } = specimenOf(language);
  const looks = [await attributes(language, 400), await attributes(language, 700)] as const;
  return Array.from({ length: count }, (_, index) => {
    const number = first + index;
    const pieces = `${number}. ${paragraphs[number % paragraphs.length]}`.split('**');
    return fromFragments(pieces.map((string, piece) => ({ string, attributes: looks[piece % 2 === 1 ? 1 : 0] })));
  });
}

/** The body style, as @react-pdf/layout gives it to an engine; the fonts are those that @react-pdf/font has opened. */
async function attributes(language: LanguageTag, fontWeight: number): Promise<Attributes> {
  const setting = settingOf(specimenOf(language));
  const { direction } = setting;
  const { size: fontSize } = theme.type.body;
  const families = [...fontFamilies(language), 'Helvetica']; // the layout puts Helvetica last
  const font = await Promise.all(
    families.map(async (fontFamily) => {
      const wanted = { fontFamily, fontWeight, fontStyle: 'normal' as const };
      await Font.load(wanted);
      return Font.getFont(wanted)?.data as unknown as TextFont;
    }),
  );
  return {
    font,
    fontSize,
    lineHeight: fontSize * leadingOf('body', setting),
    direction,
    align: direction === 'rtl' ? 'right' : 'left',
    color: 'black',
    features: [languageFeature(language)],
  };
}
