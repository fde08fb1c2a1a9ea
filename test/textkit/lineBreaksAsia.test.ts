/** Where a line may end in the scripts that are written without spaces, and in Korean; `|` is a place where a line may end. */
import { describe, expect, test } from 'vitest';
import { lineBreaks } from '../../src/textkit/lineBreaks.ts';
import { plainOf, specimenOf, textsOf } from '../specimen/specimen.ts';
import { broken } from './setText.ts';

const CLOSING = [...'、。，．・：；？！」』）】〉》〕］｝…％'];
const OPENING = [...'「『（【〈《〔［｛'];
const SMALL_KANA = [...'ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶーゝゞヽヾ々〻'];

describe('Japanese', () => {
  test.each([
    '注|射|器|1|本|に|は|100_mg/0.67_mL|の|薬|が|入っ|て|お|り、|1|回',
    '「皮|下|注|射」|（皮|膚|の|下）|と|し|て、|毎|日',
    'Kineret |(anakinra)|は|冷|蔵|庫|（2–8_°C）|で|す。',
    'ちょっ|と|シャー|ベッ|ト|を',
    '主|治|医|ま|た|は|1~800~222~1222|に|電|話',
    '第|1–2|日',
  ])('breaks between characters: %s', (marked) => {
    expect(broken(marked.replaceAll('|', '').replaceAll('_', '\u00a0').replaceAll('~', '\u2011'), 'ja')).toBe(marked);
  });

  test.each([...CLOSING, ...SMALL_KANA])('never begins a line with %s', (sign) => {
    expect(broken(`水${sign}水`, 'ja')).toMatch(new RegExp(`^水${sign}`, 'u'));
  });

  test.each(OPENING)('never ends a line with %s, and may begin one with it', (sign) => {
    expect(broken(`水${sign}水`, 'ja')).toBe(`水|${sign}水`);
  });
});

describe('Chinese', () => {
  test.each([
    ['zh-Hans', '请|将|Kineret |(anakinra)|放|入|冰|箱，|并|避|光。'],
    ['zh-Hans', '每|支|含|药|100_mg/0.67_mL，|仅|供|一|次。'],
    ['zh-Hans', '发|热|（≥_38_°C）、|寒|战'],
    ['zh-Hant', '採|用|「皮|下|注|射」|（將|藥|液），|每|天'],
    ['zh-Hans', '《书|名》|〈一〉|【二】'],
    ['zh-Hans', '在|2–8_°C|下|冷|藏，|或|拨|打|1~800~222~1222。'],
  ])('breaks between characters, in %s: %s', (language, marked) => {
    expect(broken(marked.replaceAll('|', '').replaceAll('_', '\u00a0').replaceAll('~', '\u2011'), language)).toBe(marked);
  });

  test.each([...CLOSING, ...'”’'])('never begins a line with %s', (sign) => {
    expect(broken(`水${sign}水`, 'zh-Hans')).toMatch(new RegExp(`^水${sign}`, 'u'));
  });

  test.each([...OPENING, ...'“‘'])('never ends a line with %s, and may begin one with it', (sign) => {
    expect(broken(`水${sign}水`, 'zh-Hans')).toBe(`水|${sign}水`);
  });

  test.each([
    ['本|药|采|用|“皮|下|注|射”|和|药', 'quotation marks are brackets'],
    ['他|说|‘好’|吧，|“好。”|然|后', 'single and double'],
    ['“皮|下”|（药', 'before a bracket'],
    ['the |“best” |one', 'but not round Latin words'],
  ])('%s: %s', (marked) => {
    expect(broken(marked.replaceAll('|', ''), 'zh-Hans')).toBe(marked);
  });

  test('elsewhere a curly quotation mark may be either, so nothing ends beside it without a space', () => {
    expect(broken('用“皮下”和', 'ja')).toBe('用“皮|下”和');
  });
});

describe('Korean', () => {
  test.each(['냉장고에 |보관하고, |빛을 |피할 |수 |있도록', '의사, |간호사 |또는 |약사에게', '“피하주사”를 |맞으십시오.'])(
    'keeps its words whole: %s',
    (marked) => {
      expect(broken(marked.replaceAll('|', '').replaceAll('~', '\u2011'), 'ko')).toBe(marked);
    },
  );

  test('only in Korean text: elsewhere UAX #14 has it break at any syllable', () => {
    expect(broken('보관하고', 'en')).toBe('보|관|하|고');
  });
});

describe('words that are not spaced', () => {
  test.each([
    ['th', 'เก็บ |Kineret |(anakinra) |ไว้|ใน|ตู้|เย็น|ที่|อุณหภูมิ |2–8_°C |และ'],
    ['th', 'ห้าม|ใช้|ยา|ที่|เคย|ถูก|แช่|แข็ง'],
    ['th', 'ทุกๆ|วัน |กรุงเทพฯ|เป็น'],
    ['th', 'น้ำ|แข็ง๒ |กก.'],
    ['lo', 'ຢ່າ|ໃຊ້|ຢາ|ທີ່|ເຄີຍ|ຖືກ|ແຊ່|ແຂງ. |ເກັບ'],
    ['lo', 'ທຸກໆ|ມື້ |ນ້ຳ|ແຂງ'],
    ['km', 'ហើយ|កុំ|ប្រើ|ថ្នាំ|ដែល|ធ្លាប់|កក។ |ទុក'],
    ['km', 'មួយៗ|មាន|ថ្នាំ'],
    ['my', 'ဆေး|ထိုး|ပြွန်|တစ်|ချောင်း|စီ|တွင် |ဆေး'],
    ['my', 'သင့်|ဆရာဝန်|ထံ |ဖုန်း|ဆက်|ပါ။ |သူနာပြု၊'],
  ])('break where the dictionary ends a word, in %s: %s', (language, marked) => {
    expect(broken(marked.replaceAll('|', '').replaceAll('_', '\u00a0').replaceAll('~', '\u2011'), language)).toBe(marked);
  });

  test.each(['th', 'lo', 'km', 'my'])(
    'no line of the specimen begins with a mark, a repetition or a full stop: %s',
    (language) => {
      for (const text of textsOf(specimenOf(language)).map(plainOf)) {
        const starts = lineBreaks(text, language).map((at) => text.slice(at, at + 1));
        expect(starts.filter((first) => /[\p{M}ๆໆៗฯ၊။។]/u.test(first))).toEqual([]);
      }
    },
  );

  test.each(['th', 'lo', 'km', 'my', 'hi', 'ta', 'ja'])('no line ends inside a grapheme: %s', (language) => {
    for (const text of textsOf(specimenOf(language)).map(plainOf)) {
      const whole = new Set(Array.from(new Intl.Segmenter(language).segment(text), ({ index }) => index));
      expect(lineBreaks(text, language).filter((at) => at < text.length && !whole.has(at))).toEqual([]);
    }
  });

  test('long text without spaces does break', () => {
    const [text = ''] = specimenOf('th').list.map(plainOf);
    expect(lineBreaks(text, 'th').length).toBeGreaterThan(2);
  });
});
