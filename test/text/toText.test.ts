/** Plain text: what each node becomes, and what holds of every text. */
import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../../src/data/edition.ts';
import { languageTag } from '../../src/data/language.ts';
import { DOCUMENT_NAMES } from '../../src/documents.ts';
import type { Inline } from '../../src/leaflet/inline.ts';
import type { Block, Figure, Leaflet } from '../../src/leaflet/node.ts';
import { columns } from '../../src/text/plain/columns.ts';
import { toText } from '../../src/text/toText.ts';
import { realLeaflet } from '../pdf/realLeaflet.ts';
import { inlineOf, specimens } from '../specimen/specimen.ts';
import { linesTooWide, partedValues, strayMarks, unevenIsolates, unlikeTheTree } from './measures.ts';
import { blank, filled, heading, item, list, paragraph, steps, strong, text, tree } from './trees.ts';

/** Without the line feed at the end, which every text has. */
const read = (children: readonly Block[], language?: string): string => toText(tree(children, language)).replace(/\n$/, '');
const lines = (...all: readonly string[]) => all.join('\n');

describe('a node of each kind', () => {
  test('headings stand on lines of their own, right over what they head', () => {
    expect(read([heading(1, 'A title'), paragraph('A tagline.'), heading(3, 'A topic'), paragraph('Some words.')])).toBe(
      lines('A title', 'A tagline.', '', 'A topic', 'Some words.'),
    );
  });

  test('a blank line parts paragraphs; lines have 72 columns', () => {
    const words = 'Kineret is the brand name of anakinra. It is a biologic medicine. It is used for joint diseases.';
    expect(read([paragraph(words), paragraph('Next.')])).toBe(
      lines('Kineret is the brand name of anakinra. It is a biologic medicine. It is', 'used for joint diseases.', '', 'Next.'),
    );
  });

  test('strong text has no mark', () => {
    expect(read([paragraph('Keep it ', strong('cold'), '. ', strong('Do not freeze it.'))])).toBe(
      'Keep it cold. Do not freeze it.',
    );
  });

  test('a list follows the words that lead to it, and its items hang behind their bullets', () => {
    const long = 'Swelling around the heart that keeps coming back, which doctors call pericarditis';
    expect(read([paragraph('It is used for:'), list('gout', long), paragraph('After it.')])).toBe(
      lines(
        'It is used for:',
        '- gout',
        '- Swelling around the heart that keeps coming back, which doctors call',
        '  pericarditis',
        '',
        'After it.',
      ),
    );
  });

  test('steps are numbered on through a section', () => {
    const section: Block = {
      type: 'section',
      id: 'howToUse',
      number: 3,
      heading: heading(2, 'How to use it'),
      children: [
        steps(1, 'Wash your hands.'),
        heading(3, 'Inject'),
        steps(10, 'Pinch the skin gently, and do not let go of it before the needle is out again.'),
      ],
    };
    expect(read([section, section])).toBe(
      lines(
        '3 How to use it',
        '1. Wash your hands.',
        '',
        'Inject',
        '10. Pinch the skin gently, and do not let go of it before the needle is',
        '    out again.',
        '',
        '3 How to use it',
        '1. Wash your hands.',
        '',
        'Inject',
        '10. Pinch the skin gently, and do not let go of it before the needle is',
        '    out again.',
      ),
    );
  });

  test('a box begins with its heading, which says what it is', () => {
    const box: Block = { type: 'box', kind: 'warning', children: [heading(3, 'Warning: infections'), list('Do not start.')] };
    expect(read([paragraph('Before.'), box, paragraph('After.')])).toBe(
      lines('Before.', '', 'Warning: infections', '- Do not start.', '', 'After.'),
    );
  });

  test('a masthead is read title, tagline, pharmacy; blanks are lines to write on', () => {
    const pharmacy: Block = {
      type: 'pharmacy',
      heading: heading(3, 'Your pharmacy'),
      logo: new Uint8Array([1]),
      fields: [blank('Name'), blank('Phone:')],
    };
    expect(read([{ type: 'masthead', children: [heading(1, 'A title'), paragraph('A tagline.'), pharmacy] }])).toBe(
      lines('A title', 'A tagline.', '', 'Your pharmacy', 'Name: ____', 'Phone: ____'),
    );
  });

  test('a pharmacy that is filled in keeps its lines', () => {
    const fields = [filled('Riverside Pharmacy'), filled('12 Mill Street\nSpringfield'), filled('555\u00a00134')];
    expect(read([{ type: 'pharmacy', heading: heading(3, 'Your pharmacy'), fields }])).toBe(
      lines('Your pharmacy', 'Riverside Pharmacy', '12 Mill Street', 'Springfield', '555 0134'),
    );
  });

  test('lines to write on stand together; the panels of a card, and a part in another language, apart', () => {
    const front: Block = {
      type: 'panel',
      side: 'front',
      children: [heading(1, 'Uso anakinra'), paragraph('Fiebre.'), { type: 'writeIn', fields: [blank('Nombre'), blank('Lote')] }],
    };
    const back: Block = { type: 'panel', side: 'back', children: [list('No live vaccines.')] };
    const part: Block = { type: 'part', language: languageTag('en'), direction: 'ltr', children: [back] };
    expect(read([front, part], 'es')).toBe(
      lines('Uso anakinra', 'Fiebre.', '', 'Nombre: ____', 'Lote: ____', '', '- No live vaccines.'),
    );
    expect(read([paragraph('Words:'), back])).toBe(lines('Words:', '', '- No live vaccines.'));
  });

  test('a figure is read as its description in brackets, under the step or over the text that it belongs to', () => {
    const figure: Figure = { type: 'figure', name: 'pinch', description: [text('Two fingers pinch a fold of skin.')] };
    const withFigure: Block = { type: 'steps', start: 9, items: [item('Wash.'), { ...item('Pinch the skin.'), figure }] };
    expect(read([paragraph('First.'), figure, withFigure])).toBe(
      lines(
        'First.',
        '',
        '[Two fingers pinch a fold of skin.]',
        '9. Wash.',
        '10. Pinch the skin.',
        '    [Two fingers pinch a fold of skin.]',
      ),
    );
    expect(read([{ type: 'illustrated', figure, children: [paragraph('Pinch it.'), list('gently')] }])).toBe(
      lines('[Two fingers pinch a fold of skin.]', '', 'Pinch it.', '- gently'),
    );
  });

  test('a form is read row by row, each cell after its head, with lines to write on where cells are empty', () => {
    const head = [[text('Day')], [text('Place:')], [text('What happened')]];
    const table: Block = {
      type: 'table',
      head,
      rows: [
        [[text('1')], [text('B')], []],
        [[], [], []],
      ],
    };
    expect(read([heading(2, 'Weeks one and two'), table])).toBe(
      lines('Weeks one and two', '- Day: 1; Place: B; What happened: ____', '- Day: ____; Place: ____; What happened: ____'),
    );
    expect(read([{ ...table, head: [[text('يوم')], [text('مكان')]], rows: [[[text('\u20681\u2069')], []]] }], 'ar')).toBe(
      '- يوم: \u20681\u2069; مكان: ____',
    );
  });

  test('a link is read as its words, which are the number or the address', () => {
    const call: Inline = { type: 'link', href: 'tel:+18003321088', children: [text('1\u2011800\u2011FDA\u20111088')] };
    const site: Inline = { type: 'link', href: 'https://www.fda.gov/medwatch', children: [text('fda.gov/medwatch')] };
    expect(read([paragraph('Call ', call, ' or see ', site, '.')])).toBe('Call 1-800-FDA-1088 or see fda.gov/medwatch.');
  });

  test('what stands on every page is read once, at the end, without page numbers', () => {
    const page = paragraph('Page ', { type: 'pageNumber' }, ' of ', { type: 'pageCount' });
    const furniture: Block[] = [
      { type: 'furniture', place: 'header', children: [paragraph('A leaflet')] },
      { type: 'furniture', place: 'footer', children: [paragraph('For education.'), page] },
    ];
    expect(read([...furniture, heading(1, 'A title')])).toBe(lines('A title', '', 'A leaflet', '', 'For education.'));
  });

  test('nothing is one empty line', () => expect(toText(tree([]))).toBe('\n'));
});

describe('values', () => {
  const VALUES: readonly (readonly [string, string])[] = [
    ['2–8\u00a0°C', '2–8 °C'],
    ['100\u00a0mg/0.67\u00a0mL', '100 mg/0.67 mL'],
    ['1\u2011800\u2011FDA\u20111088', '1-800-FDA-1088'],
    ['+34\u00a0915\u00a0622\u00a0042', '+34 915 622 042'],
    ['fda.gov/medwatch/report-it', 'fda.gov/medwatch/report-it'],
  ];

  test.each(VALUES)('%s stays on one line, wherever it falls', (value, printed) => {
    for (let before = 40; before <= 72; before++) {
      for (const [language, isolated] of [
        ['en', value],
        ['ar', `\u2068${value}\u2069`],
      ] as const) {
        const found = read([paragraph(`${'x'.repeat(before)} ${isolated} and more words`)], language).split('\n');
        expect(
          found.filter((line) => line.includes(printed)),
          `${language} ${before}`,
        ).toHaveLength(1);
      }
    }
  });
});

describe('from right to left', () => {
  test('values keep their isolates, in lines that break inside them, too', () => {
    const name = '\u2068Riverside Pharmacy and General Store of Springfield at the Old Mill Street Bridge\u2069';
    expect(read([paragraph(`صيدلية ${name} الآن`)], 'ar')).toBe(
      lines(
        'صيدلية \u2068Riverside Pharmacy and General Store of Springfield at the Old\u2069',
        '\u2068Mill Street Bridge\u2069 الآن',
      ),
    );
  });

  test('isolates in isolates stay so', () => {
    expect(read([paragraph('في الثلاجة (\u2068\u20682–8\u2069\u00a0°C\u2069).')], 'ar')).toBe(
      'في الثلاجة (\u2068\u20682–8\u2069 °C\u2069).',
    );
  });

  test('a line says its direction where its letters do not', () => {
    expect(
      read([heading(1, '\u2068anakinra\u2069 (\u2068Kineret\u2069)'), list('NOMID مرض', 'مرض NOMID', '\u2068112\u2069')], 'ar'),
    ).toBe(
      lines('\u200f\u2068anakinra\u2069 (\u2068Kineret\u2069)', '- \u200fNOMID مرض', '- مرض NOMID', '- \u200f\u2068112\u2069'),
    );
  });

  test('a part from left to right has none of this', () => {
    const part: Block = {
      type: 'part',
      language: languageTag('en'),
      direction: 'ltr',
      children: [paragraph('For \u2068you\u2069')],
    };
    expect(read([part], 'ar')).toBe('For you');
  });
});

describe('wide letters', () => {
  test('take two columns, and lines of them break between them', () => {
    const found = read([paragraph('注'.repeat(50))], 'zh-Hans').split('\n');
    expect(found.map(({ length }) => length)).toEqual([36, 14]);
  });

  test('a full stop does not begin a line', () => {
    expect(read([paragraph(`${'注'.repeat(36)}。`)], 'zh-Hans')).toBe(lines('注'.repeat(35), '注。'));
  });

  test('Thai breaks between words, not where the line is full', () => {
    const sentence = 'เก็บยาให้พ้นสายตาและมือเด็ก';
    expect(read([paragraph(sentence.repeat(4))], 'th')).toBe(lines(`${sentence.repeat(3)}เก็บยา`, 'ให้พ้นสายตาและมือเด็ก'));
  });

  test('columns are counted by what is seen', () => {
    const texts = ['abc', '注射', 'ａ', 'e\u0301', '\u2068x\u2069', 'สี่', '한'];
    expect(texts.map(columns)).toEqual([3, 4, 2, 1, 1, 1, 2]);
  });
});

describe('hostile text', () => {
  const one = (value: string, language?: string) => read([paragraph(value)], language);

  test.each([
    ['white space of all kinds', ' a\t\tb\r\nc\u2028d\u0085e\u2003f ', 'a b c d e f'],
    ['control characters', 'a\u001b[31mb\u0000c\u0007', 'a [31mb c'],
    ['embeddings and overrides', 'a\u202eb\u202cc', 'abc'],
    ['isolates where there should be none', 'a \u2067b\u2069 c', 'a b c'],
    ['soft hyphens, joiners of words, and a byte order mark', '\ufeffin\u00adjec\u200btion a\u2060b', 'injection ab'],
    ['letters in pieces', 'cafe\u0301', 'café'],
    ['marks of Markdown and HTML', '*a* <b>&amp;</b> # 1. `c`', '*a* <b>&amp;</b> # 1. `c`'],
    ['no-break spaces at the ends', '\u00a0a\u00a0', 'a'],
    ['a lone half of a character', 'a\ud800b', 'a\ud800b'],
  ])('%s', (_what, value, printed) => expect(one(value)).toBe(printed));

  test('isolates without their other halves are closed or dropped', () => {
    expect(one('مرض\u2069 \u2068NOMID', 'ar')).toBe('مرض \u2068NOMID\u2069');
  });

  test('a word longer than a line stands on a line of its own', () => {
    const long = 'x'.repeat(100);
    expect(read([list(`a ${long} b`)])).toBe(lines('- a', `  ${long}`, '  b'));
  });

  test('empty texts leave no trace', () => {
    const empty: Block[] = [paragraph(), heading(3, ' '), list('', 'a'), { type: 'writeIn', fields: [] }];
    expect(read([...empty, { type: 'list', items: [item(text('\u00a0'))] }])).toBe('- a');
    expect(read([paragraph('a'), { type: 'pharmacy', heading: heading(3, 'b'), fields: [filled('')] }])).toBe(
      lines('a', '', 'b'),
    );
  });
});

/** Each law of every text, as what breaks it. */
function broken(leaflet: Leaflet): Record<string, readonly string[]> {
  const printed = toText(leaflet);
  return {
    words: unlikeTheTree(leaflet, printed),
    wide: linesTooWide(leaflet, printed),
    values: partedValues(leaflet, printed),
    isolates: unevenIsolates(printed),
    marks: strayMarks(leaflet, printed),
  };
}
const SOUND = { words: [], wide: [], values: [], isolates: [], marks: [] };

describe('real sheets', () => {
  const sheets = DOCUMENT_NAMES.flatMap((document) =>
    EDITIONS.flatMap((edition) => ['en', 'es', 'ar', 'zh-Hans'].map((language) => [document, edition, language] as const)),
  );

  test.each(sheets)('%s, %s, %s', (document, edition, language) =>
    expect(broken(realLeaflet(document, edition, language))).toEqual(SOUND),
  );

  test('the card in Arabic reads like this', () => {
    const [front = ''] = toText(realLeaflet('wallet-card', 'eu', 'ar')).split('\n\nFor emergency staff');
    expect(front.split('\n').slice(-3)).toEqual(['الاسم: ____', 'الطبيب: ____', 'للاتصال في الطوارئ: ____']);
  });
});

describe('every script', () => {
  test.each(specimens.map((specimen) => [specimen.language, specimen] as const))('%s', (language, specimen) => {
    const children: Block[] = [
      heading(1, specimen.heading),
      ...specimen.paragraphs.map((value) => paragraph(...inlineOf(value))),
      { type: 'list', items: specimen.list.map((value) => item(...inlineOf(value))) },
    ];
    const leaflet = tree(children, language);
    expect(broken(leaflet)).toEqual(SOUND);
    expect(Math.max(...toText(leaflet).split('\n').map(columns))).toBeGreaterThan(60); // lines are filled
  });
});
