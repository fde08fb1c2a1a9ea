/** Each kind of node as HTML, drawn as an outline: an element a line, lines of text with their inline HTML. */
import { describe, expect, test } from 'vitest';
import { languageTag } from '../../src/data/language.ts';
import type { Profile } from '../../src/data/profile.ts';
import { PAGE_COUNT, PAGE_NUMBER } from '../../src/leaflet/inline.ts';
import { attribute, elementsOf, htmlOf, inBody, named, outline, parsed, textOf, treeOf } from './html.ts';

const PROFILE: Profile = {
  name: 'Riverside Pharmacy',
  address: ['12 Mill Street', 'Springfield'],
  phone: '555 0134',
  hours: 'Monday to Friday, 9 to 6',
  logo: Uint8Array.of(137, 80, 78, 71),
};

const PHARMACY =
  '::::masthead\n# anakinra\n\nAt home\n\n:::pharmacy\n## Your pharmacy\n\n- Name\n- Address\n- Phone\n- Hours\n:::\n::::';

/** What is in the main part, as lines. */
const mainOf = (markdown: string, identity: Parameters<typeof treeOf>[1] = {}) =>
  outline(inBody(htmlOf(treeOf(markdown, identity)), 'main'))
    .trimEnd()
    .split('\n');

const inNote = (text: string) => `:::note\n# Note\n\n${text}\n:::`;
/** A line of text, with its inline HTML. */
const lineOf = (text: string, identity: Parameters<typeof treeOf>[1] = {}) => mainOf(inNote(text), identity).at(-1)?.trim();

describe('the page', () => {
  const html = htmlOf(treeOf(inNote('Ask.'), { language: languageTag('ar') }), { description: 'For "people"' });

  test('says its language and direction', () => {
    expect(named(parsed(html), 'html').map(({ attrs }) => attrs)).toEqual([
      [
        { name: 'lang', value: 'ar' },
        { name: 'dir', value: 'rtl' },
      ],
    ]);
  });

  test('has a title, a description, and a view as wide as the device', () => {
    const metas = named(parsed(html), 'meta').filter((meta) => !attribute(meta, 'http-equiv'));
    expect(metas.map(({ attrs }) => attrs.map(({ value }) => value))).toEqual([
      ['utf-8'],
      ['viewport', 'width=device-width, initial-scale=1'],
      ['description', 'For "people"'],
    ]);
    expect(named(parsed(html), 'title').map(textOf)).toEqual(['Note']);
  });

  test('has no description that nobody gave it', () => {
    expect(htmlOf(treeOf(inNote('Ask.')))).not.toContain('"description"');
  });

  test('holds only what is named here', () => {
    const { childNodes } = named(parsed(html), 'head')[0] ?? { childNodes: [] };
    expect(childNodes.map(({ nodeName }) => nodeName).filter((name) => name !== '#text')).toEqual([
      ...['meta', 'meta', 'title', 'meta', 'meta', 'style'],
    ]);
  });
});

describe('page furniture', () => {
  const furniture = `:::header\nanakinra\n\nEnglish\n:::\n\n:::footer\nFor education.\n\nNot yet **checked**\n\nPage ${PAGE_NUMBER} of ${PAGE_COUNT}\n:::\n\n${inNote('Ask.')}`;
  const html = htmlOf(treeOf(furniture));

  test('stands once at the head and foot, around the main part', () => {
    expect(outline(inBody(html, 'header'))).toBe('p: anakinra\np: English\n');
    expect(outline(inBody(html, 'footer'))).toBe('p: For education.\np: Not yet <strong>checked</strong>\n');
    const [body] = named(parsed(html), 'body');
    expect(body?.childNodes.map(({ nodeName }) => nodeName).filter((name) => name !== '#text')).toEqual([
      'header',
      'main',
      'footer',
    ]);
  });

  test('tells the page’s number on paper alone', () => {
    expect(html).toContain('@bottom-center { content: "Page " counter(page) " of " counter(pages);');
    expect(textOf(inBody(html, 'footer'))).not.toContain('Page');
  });

  test('is left out where there is none', () => {
    const [body] = named(parsed(htmlOf(treeOf(inNote('Ask.')))), 'body');
    expect(body?.childNodes.map(({ nodeName }) => nodeName).filter((name) => name !== '#text')).toEqual(['main']);
    expect(htmlOf(treeOf(inNote('Ask.')))).not.toContain('@bottom-center');
  });
});

test('a masthead with lines to write on', () => {
  expect(mainOf(PHARMACY)).toEqual([
    'header.masthead',
    '  div.titles',
    '    h1: anakinra',
    '    p: At home',
    '  div.pharmacy role=group aria-labelledby=heading-1-1',
    '    h2#heading-1-1: Your pharmacy',
    '    ul.fields role=list',
    ...['Name', 'Address', 'Phone', 'Hours'].map(
      (label) => `      li.blank: <span class="label">${label}</span> <span class="line"></span>`,
    ),
  ]);
});

test('a masthead with the texts of a pharmacy and its logo', () => {
  expect(mainOf(PHARMACY, { profile: PROFILE }).slice(4)).toEqual([
    '  div.pharmacy role=group aria-labelledby=heading-1-1',
    '    img.logo src=data:image/png;base64,iVBORw== alt=Riverside Pharmacy',
    '    h2#heading-1-1: Your pharmacy',
    '    ul.fields role=list',
    '      li: Riverside Pharmacy',
    '      li: 12 Mill Street<br>',
    '      Springfield',
    '      li: 555 0134',
    '      li: Monday to Friday, 9 to 6',
  ]);
});

test.each(['key-information', 'emergency', 'warning', 'note'])('a box of the kind %s, named by its heading', (kind) => {
  expect(mainOf(`:::${kind}\n## Stop\n\nDo **not** freeze it.\n\n- Ask\n:::`)).toEqual([
    `div.box.${kind} role=group aria-labelledby=heading-1`,
    '  div.title',
    expect.stringMatching(/^ {4}svg\.icon aria-hidden=true focusable=false /),
    '    h2#heading-1: Stop',
    '  div.text',
    '    p: Do <strong>not</strong> freeze it.',
    '    ul',
    '      li: Ask',
  ]);
});

test('a section: its number, its topics with their side heads, its boxes, and steps that are numbered on', () => {
  const markdown = [
    '::::section{id="howToUse"}\n## How to use it\n\nRead this.',
    ':::note\n### Learn\n\nAsk.\n:::',
    '### Get ready\n\n1. Wash\n1. Dry',
    '### Inject\n\n1. Pinch\n\nWait.\n::::',
  ].join('\n\n');
  expect(mainOf(markdown).filter((line) => !line.includes('svg'))).toEqual([
    'section#howToUse aria-labelledby=heading-1',
    '  h2#heading-1: <span class="number">1</span> How to use it',
    '  div.topic',
    '    div.text',
    '      p: Read this.',
    '  div.box.note role=group aria-labelledby=heading-1-2-1',
    '    div.title',
    '      h3#heading-1-2-1: Learn',
    '    div.text',
    '      p: Ask.',
    '  div.topic',
    '    h3: Get ready',
    '    div.text',
    '      ol role=list',
    '        li: Wash',
    '        li: Dry',
    '  div.topic',
    '    h3: Inject',
    '    div.text',
    '      ol role=list start=3',
    '        li: Pinch',
    '      p: Wait.',
  ]);
});

test('many short items may run in columns, a few or a long one may not', () => {
  const list = (...items: string[]) =>
    mainOf(inNote(items.map((item) => `- ${item}`).join('\n'))).filter((line) => /ul/.test(line));
  expect(list('one', 'two', 'three', 'four')).toEqual(['    ul.short']);
  expect(list('one', 'two', 'three')).toEqual(['    ul']);
  expect(list('one', 'two', 'three', 'an item that is longer than half a line')).toEqual(['    ul']);
});

test('a card: its faces are sections named by their headings, each in its language, with small boxes', () => {
  const front =
    '::::panel{side="front"}\n# I use anakinra\n\n:::emergency\n## Call\n\nStop.\n:::\n\n:::write-in\n- Lot\n:::\n::::';
  const back = ':::::part{language="ar"}\n::::panel{side="back"}\n# Staff\n\n- Stop\n::::\n:::::';
  expect(mainOf(`${front}\n\n${back}`, { document: 'wallet-card' })).toEqual([
    'section.panel.front aria-labelledby=heading-1',
    '  h1#heading-1: I use anakinra',
    '  div.box.emergency role=group aria-labelledby=heading-1-1',
    '    div.title',
    '      h2#heading-1-1: Call',
    '    div.text',
    '      p: Stop.',
    '  ul.fields role=list',
    '    li.blank: <span class="label">Lot</span> <span class="line"></span>',
    'div.part lang=ar dir=rtl',
    '  section.panel.back aria-labelledby=heading-2-1',
    '    h1#heading-2-1: Staff',
    '    ul',
    '      li: Stop',
  ]);
});

describe('a line of text', () => {
  test.each([
    ['in bold', '**Stop** now', 'p: <strong>Stop</strong> now'],
    [
      'with ranges and doses, which stay whole',
      '2–8 °C, 1–2 mg/kg',
      'p: <span class="whole">2–8</span> °C, <span class="whole">1–2</span> <span class="whole">mg/kg</span>',
    ],
    ['with a name that ends in a number', 'interleukin-1.', 'p: <span class="whole">interleukin-1</span>.'],
    ['with words that may part', 'well-lit, breast-feeding', 'p: well-lit, breast-feeding'],
    ['with what is too long for a narrow screen', '0123456789/0123456789', 'p: 0123456789/0123456789'],
    ['with a web address, which may part', 'fda.gov/medwatchreportingpage', 'p: fda.gov/medwatchreportingpage'],
    ['with an isolated value', 'حتى \u206825 °C\u2069.', 'p: حتى <bdi dir="ltr">25 °C</bdi>.'],
    ['with a value without letters', '\u2068555 0134\u2069', 'p: <bdi dir="ltr">555 0134</bdi>'],
    ['with a value from right to left', '\u206812 صيدلية\u2069', 'p: <bdi dir="rtl">12 صيدلية</bdi>'],
    [
      'with values in a value',
      '\u2068\u20682–8 °C\u2069، \u206868 °F\u2069\u2069',
      'p: <bdi dir="ltr"><bdi dir="ltr"><span class="whole">2–8</span> °C</bdi>، <bdi dir="ltr">68 °F</bdi></bdi>',
    ],
    ['with a value whose direction is given', '\u2067anakinra\u2069', 'p: <bdi dir="rtl">anakinra</bdi>'],
    [
      'with a phone number and a web address, which lead somewhere',
      'Call [911](<tel:911>), see [fda.gov/x](<https://www.fda.gov/x?a=1&b=2>).',
      'p: Call <a href="tel:911">911</a>, see <a href="https://www.fda.gov/x?a=1&amp;b=2"><span class="whole">fda.gov/x</span></a>.',
    ],
    ['with half an isolate', 'a\u2068b \u2069\u2069c', 'p: a<bdi dir="ltr">b </bdi>\u2069c'],
    ['with an isolate that nothing closes', 'a\u2068b', 'p: a\u2068b'],
  ])('%s', (_what, markdown, line) => expect(lineOf(markdown)).toBe(line));

  test('that tells the page’s number is left out', () => {
    expect(mainOf(inNote(`Page ${PAGE_NUMBER}`)).at(-1)).toBe('  div.text');
  });
});

describe('figures', () => {
  test('that are missing are named', () => {
    expect(() => htmlOf(treeOf(inNote('Ask.')), { figures: new Map() })).toThrow('there is no figure templates/figures/note.svg');
  });

  test.each([
    '<script>alert(1)</script>',
    '<path onload="alert(1)"/>',
    '<path style="fill: red"/>',
    '<image href="https://example.org/x.png"/>',
    '<path id="note" d="M0 0"/>',
    'words',
  ])('hold shapes alone, not %s', (content) => {
    const figures = new Map([['note', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${content}</svg>`]]);
    expect(() => htmlOf(treeOf(inNote('Ask.')), { figures })).toThrow('templates/figures/note.svg holds more than shapes');
  });
});

test('the page holds no element that runs, loads or leads anywhere', () => {
  const all = elementsOf(parsed(htmlOf(treeOf(PHARMACY, { profile: PROFILE }))));
  expect(all.filter(({ tagName }) => /^(script|link|a|iframe|object|embed|form|input|base)$/.test(tagName))).toEqual([]);
  const attributes = all.flatMap(({ attrs }) => attrs);
  expect(attributes.filter(({ name }) => /^on|^style$|href/.test(name))).toEqual([]);
});

test('nothing in the style names a side of the page, so that it turns round with the text', () => {
  const [style] = named(parsed(htmlOf(treeOf(inNote('Ask.')))), 'style');
  const text = (style ? textOf(style) : '').replace(/@media[^{]*/g, '');
  const names = Array.from(text.matchAll(/[{;]\s*([\w-]+):/g), ([, name = '']) => name);
  const OF_NO_SIDE = ['border-width', 'line-height'];
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => /(^|-)(left|right|top|bottom|width|height)$/.test(name) && !OF_NO_SIDE.includes(name))).toEqual(
    [],
  );
  expect(text).not.toMatch(/[:\s](left|right)[;\s}]/);
});
