/** Where a line may end (UAX #14), and what a reader must never find parted; `|` is a place where a line may end. */
import { describe, expect, test } from 'vitest';
import { lineBreaks } from '../../src/textkit/lineBreaks.ts';
import { plainOf, specimens, textsOf } from '../specimen/specimen.ts';
import { broken } from './setText.ts';

describe('a line ends', () => {
  test.each([
    ['after a space', 'Keep |it |cold'],
    ['after all the spaces between two words', 'Keep   |it'],
    ['after the hyphen of a compound', 'a |self-|made |plan'],
    ['before and after a dash between words', 'it|—|and |this'],
    ['after a zero-width space', 'inject\u200b|ion'],
    ['after a soft hyphen', 'inject\u00ad|ion'],
    ['after a full stop, not in an abbreviation without spaces', 'z.B. |E. |coli'],
    ['between two signs of an emoji text, never inside one', '👍🏽|👨‍👩‍👧|🇩🇪|🇫🇷'],
  ])('%s: %s', (_where, marked) => {
    expect(broken(marked.replaceAll('|', ''))).toBe(marked);
  });
});

describe('a line never ends inside', () => {
  test.each([
    ['a range and its unit', 'at |2–8_°C |now'],
    ['a range without a space', 'at |2–8°C |now'],
    ['a number and its sign', 'if |≥_38_°C |or |≥38 |or |±5 |or |-5 |or |50%'],
    ['a dose', 'has |100_mg/0.67_mL |in |it'],
    ['a dose with a comma', 'hat |100_mg/0,67_mL |darin'],
    ['a unit by a unit', '1–2_mg/kg |a |day'],
    ['a phone number with no-break hyphens', 'call |1~800~222~1222.'],
    ['a phone number with hyphens', 'call |1-800-222-1222.'],
    ['an address of the Web', 'see |fda.gov/medwatch |now'],
    ['an address of the Web with www', 'see |www.ema.europa.eu, |or'],
    ['an address with a hyphen', 'see |adr-reports.eu/en |now'],
    ['a longer one', 'on |www.ema.europa.eu/en/anakinra-page |or |fda.gov/med-watch |now'],
    ['one with its protocol', 'at |https://www.ema.europa.eu |now'],
    ['an address in brackets', 'it |(fda.gov/medwatch) |is'],
    ['a mail address', 'to |info@ema.europa.eu |now'],
    ['words side by side', 'and/or |on/off'],
    ['a name with a number', 'COVID-19, |IL-1 |and |TNF-2'],
    ['words joined by a word joiner', 'a\u2060b |c'],
    ['a fraction or a date', '1/2 |on |10/12/2020'],
    ['thousands', '1,565 |or |1.565,5'],
    ['a price', '$5 |or |5€'],
  ])('%s: %s', (_what, marked) => {
    expect(broken(marked.replaceAll('|', '').replaceAll('_', '\u00a0').replaceAll('~', '\u2011'))).toBe(marked);
  });

  const VALUES = /2–8\u00a0°C|100\u00a0mg\/0[.,]67\u00a0mL|≥\u00a038\u00a0°C|1\u2011800\u2011222\u20111222/gu;

  test.each(specimens)('the values and the phone number of the specimen in $language', (specimen) => {
    const { language } = specimen;
    const texts = textsOf(specimen).map(plainOf);
    const found = texts.flatMap((text) => {
      const ends = lineBreaks(text, language);
      return Array.from(text.matchAll(VALUES), ({ 0: value, index }) => ({
        value,
        inside: ends.filter((end) => end > index && end < index + value.length),
      }));
    });
    expect(found).toHaveLength(4);
    expect(found.filter(({ inside }) => inside.length > 0)).toEqual([]);
  });
});

describe('a line never begins with', () => {
  test.each([...').,;:!?»”’]}…%'])('%s', (sign) => {
    expect(broken(`word${sign} next`)).toBe(`word${sign} |next`);
    expect(broken(`(2–8\u00a0°C)${sign} next`)).toBe(`(2–8_°C)${sign} |next`);
  });

  test.each([...').,;:!?]}'])('%s, even after a space', (sign) => {
    expect(broken(`word ${sign}`)).toBe(`word ${sign}`);
  });

  test.each([
    ['Qui\u00a0?', 'Qui_?'],
    ['«\u00a0oui\u00a0» et', '«_oui_» |et'],
    ['wait… now', 'wait… |now'],
  ])('the sign of %s', (text, marked) => {
    expect(broken(text)).toBe(marked);
  });
});

test.each([...'([{«“‘„¿¡'])('a line never ends with %s', (sign) => {
  expect(broken(`the ${sign}word`)).toBe(`the |${sign}word`);
  expect(broken(`the ${sign} word`)).not.toContain(`${sign}|`);
});

describe('between a closing quotation mark and an opening bracket a line may end at their space', () => {
  test.each([
    ['de', '„subkutan“ |(unter |die'],
    ['en', 'a |“shot” |(under |the'],
    ['ru', '«подкожно» |(делают'],
    ['th', '“ใต้|ผิวหนัง” |(คือ'],
    ['ko', '‘피하 |주사’ |(피부'],
  ])('in %s: %s', (language, marked) => {
    expect(broken(marked.replaceAll('|', ''), language)).toBe(marked);
  });
});

describe('other signs of their scripts', () => {
  test.each([
    ['hy', 'սառնարանում՝ |2–8_°C |է։ |Մի՛ |սառեցրեք'],
    ['el', 'ψυγείο, |«υποδόρια»· |Γιατί;'],
    ['hi', 'न |दें, |और। |फिर'],
    ['am', 'ያስቀምጡ፤ |አይጠቀሙበት። |ከዚያ፣'],
    ['ar', 'الضوء، |ثم؛ |هل؟ |نعم'],
    ['he', 'תת־|עורית, |או'],
    ['my', 'ရန် |၎င်း၏|ဘူး'],
    ['uk', 'ін’єкції |і |об’єм'],
  ])('in %s: %s', (language, marked) => {
    expect(broken(marked.replaceAll('|', '').replaceAll('_', '\u00a0'), language)).toBe(marked);
  });
});

test('the last place is the end of the text, also of an empty one', () => {
  expect([broken(''), broken('a'), broken('a ')]).toEqual(['', 'a', 'a ']);
});
