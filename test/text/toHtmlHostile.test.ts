/** Texts that look like markup come out as the texts they are: nothing of them is taken for HTML, CSS or Markdown. */
import { describe, expect, test } from 'vitest';
import type { languageTag } from '../../src/data/language.ts';
import type { Leaflet } from '../../src/leaflet/node.ts';
import { attribute, elementsOf, htmlOf, IDENTITY, named, parsed, textOf } from './html.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '<!-- comment',
  ']]> <![CDATA[',
  '"><img src=x onerror=alert(1)>',
  `' onmouseover='alert(1)`,
  '&lt;b&gt; &amp;amp; &#60;',
  '{{name}} {{{name}}}',
  '[click](https://example.org) ![x](y)',
  '**not bold** `code` ~x~',
  'javascript:alert(1)',
  '\u202eright to left\u202c \u2069 closed \u2067 \u2066 open',
  '\\a } body { display: none',
  '$& $1 $$',
];

const text = (value: string) => [{ type: 'text', value }] as const;
const heading = (value: string, level: 1 | 2) => ({ type: 'heading', level, children: text(value) }) as const;

/** A tree that holds the text wherever it can hold a text. */
const treeWith = (value: string): Leaflet => ({
  ...{ type: 'leaflet', direction: 'ltr', title: value },
  ...{ document: IDENTITY.document, edition: IDENTITY.edition, language: IDENTITY.language },
  children: [
    {
      type: 'furniture',
      place: 'footer',
      children: [
        { type: 'paragraph', children: text(value) },
        { type: 'paragraph', children: [...text(value), { type: 'pageNumber' }, { type: 'strong', children: text(value) }] },
      ],
    },
    {
      type: 'masthead',
      children: [
        heading(value, 1),
        {
          type: 'pharmacy',
          heading: heading(value, 2),
          logo: Uint8Array.of(1),
          fields: [
            { type: 'filled', value },
            { type: 'blank', label: text(value) },
          ],
        },
      ],
    },
    {
      type: 'box',
      kind: 'note',
      children: [
        heading(value, 2),
        { type: 'list', items: [{ type: 'item', children: [{ type: 'strong', children: text(value) }] }] },
      ],
    },
  ],
});

const shape = (html: string): string[] =>
  elementsOf(parsed(html)).map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '));

describe.each(HOSTILE)('%j', (hostile) => {
  const html = htmlOf(treeWith(hostile), { description: hostile });
  const harmless = htmlOf(treeWith('harmless'), { description: 'harmless' });

  test('changes no element and no attribute of the page', () => expect(shape(html)).toEqual(shape(harmless)));

  test('comes out as it went in, everywhere', () => {
    const page = parsed(html);
    const texts = named(page, 'title', 'h1', 'h2', 'p', 'strong').map(textOf);
    expect(texts).toEqual(Array(texts.length).fill(hostile));
    expect(named(page, 'li').map((item) => textOf(item).trim())).toEqual([hostile, hostile, hostile].map((one) => one.trim()));
    expect(attribute(named(page, 'img')[0] ?? ({ attrs: [] } as never), 'alt')).toBe(hostile);
    expect(named(page, 'meta').map((meta) => attribute(meta, 'content'))).toContain(hostile);
  });

  test('changes nothing in the style but the words beside the page’s number', () => {
    const styleOf = (page: string) => textOf(named(parsed(page), 'style')[0] ?? parsed('<!doctype html>'));
    const words = /content: ("(?:[a-z\d -]|\\[\da-f]+ )*") counter\(page\) \1;/i;
    expect(styleOf(html)).toMatch(words);
    expect(styleOf(html).replace(words, '')).toBe(styleOf(harmless).replace(words, ''));
  });
});

test('a language tag that nobody checked cannot get out of its place', () => {
  const tree = { ...treeWith('harmless'), language: '"] { } </style><script>' as ReturnType<typeof languageTag> };
  const page = { fontsOf: () => undefined };
  expect(shape(htmlOf(tree, page))).toEqual(shape(htmlOf(treeWith('harmless'), page)));
});
