/** The index page, without a browser: what it lists, what it escapes, and what its policy allows. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { languageTag } from '../../src/data/language.ts';
import { type IndexEntry, toIndex } from '../../src/text/toIndex.ts';
import { ENTRIES, PAGE } from './buildEntries.ts';

const html = toIndex(ENTRIES, PAGE);
const ONE: IndexEntry = {
  path: 'us/en/leaflet.pdf',
  language: languageTag('en'),
  edition: 'us',
  document: 'leaflet',
  layout: '',
  title: 'anakinra (Kineret)',
  review: { state: 'unreviewed', reviewers: [] },
  pages: 5,
  bytes: 183_456,
};
const pageOf = (...entries: readonly Partial<IndexEntry>[]) =>
  toIndex(
    entries.map((entry) => ({ ...ONE, ...entry })),
    PAGE,
  );
const inLanguage = (tag: string, path = `us/${tag}/leaflet.pdf`) => ({ language: languageTag(tag), path });

/** The texts between tags, in order. */
const textsOf = (source: string): string =>
  source
    .replace(/[\s\S]*<main>|<\/main>[\s\S]*|<div class="search"[\s\S]*?<\/div>|<nav[\s\S]*?<\/nav>/g, '')
    .replace(/<span class="unseen">.*?<\/span>/g, '')
    .replace(/<(?:h\d|p|li|section)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/\s*\n\s*/g, '\n')
    .replaceAll('\u00a0', ' ')
    .trim();

const matches = (pattern: RegExp, source = html) => [...source.matchAll(pattern)].map(([, found]) => found);

describe('the list', () => {
  test('has a document with all its formats, sizes, pages and review status', () => {
    const files = [
      { document: 'wallet-card', path: 'gb/en/wallet-card.txt', bytes: 400 },
      { document: 'wallet-card', path: 'gb/en/wallet-card.html', bytes: 12_340 },
      { document: 'wallet-card', path: 'gb/en/wallet-card-sheet.pdf', layout: 'sheet', pages: 2, bytes: 1_083_100 },
      { document: 'wallet-card', path: 'gb/en/wallet-card.md', bytes: 12 },
      { document: 'wallet-card', path: 'gb/en/wallet-card.pdf', pages: 1, bytes: 61_890 },
    ].map(({ pages, ...file }) => ({ ...ONE, ...file, edition: 'gb' as const, title: 'I use it', pages: pages as number }));
    expect(
      textsOf(
        toIndex(
          files.map(({ pages, ...file }) => (pages ? { ...file, pages } : file)),
          PAGE,
        ),
      ),
    ).toBe(`English
Great Britain
Wallet card I use it
PDF 1 page, 62 kB
Sheet of cards (PDF) 2 pages, 1,083 kB
HTML 12 kB
Plain text 1 kB
Not yet checked by a pharmacist`);
  });

  test('goes by language, edition, document', () => {
    const headings = matches(/<h[23]>(.*?)<\/h[23]>|<strong>(.*?)<\/strong>/g).length;
    expect(headings).toBe(3 + 9 + 18);
    expect(matches(/<section id="language-(\w+)"/g)).toEqual(['ar', 'en', 'es']); // Arabic, English, Spanish
    expect(matches(/<h3>(.*?)<\/h3>/g).slice(0, 3)).toEqual(['United States', 'European Union', 'Great Britain']);
    expect(matches(/<strong>(.*?)<\/strong>/g).slice(0, 2)).toEqual(['Leaflet', 'Wallet card']);
  });

  test('links to every file that is for readers, and to no other', () => {
    const readable = ENTRIES.map(({ path }) => path).filter((path) => !path.endsWith('.md'));
    expect(matches(/<a href="([^"#]+)"/g).toSorted()).toEqual(readable.toSorted());
  });

  test('has an edition only where there is something of it', () => {
    expect(textsOf(pageOf({}))).not.toContain('European Union');
  });

  test('is empty when nothing was built', () => expect(textsOf(toIndex([], PAGE))).toBe(''));

  test('says of a review what there is to say', () => {
    const reviewers = [{ name: 'Anna Nowak', role: 'pharmacist' }];
    expect(textsOf(pageOf({}))).toContain('Not yet checked by a pharmacist');
    expect(textsOf(pageOf({ review: { state: 'outdated', reviewers: [] } }))).toContain('Older than the English text');
    expect(textsOf(pageOf({ review: { state: 'reviewed', reviewers, date: '2027-01-31' } }))).toContain(
      'Checked by Anna Nowak (pharmacist), 2027-01-31',
    );
  });
});

describe('names of languages', () => {
  test('come first in the language itself, with its direction, then in English', () => {
    expect(html).toContain(
      '<h2><span class="name"><bdi lang="ar" dir="rtl">العربية</bdi></span> <span class="english">Arabic</span></h2>',
    );
    expect(html).toContain('<h2><span class="name"><bdi lang="en" dir="ltr">English</bdi></span></h2>'); // not twice
  });

  test('begin with a capital where their script has one for beginnings', () => {
    const names = matches(
      /<h2><span class="name"><bdi[^>]*>(.*?)<\/bdi>/g,
      pageOf(...['es', 'hy', 'ka', 'zh-Hans'].map((tag) => inLanguage(tag))),
    );
    expect(names).toEqual(['Հայերեն', 'ქართული', '简体中文', 'Español']);
  });

  test('titles of documents have the language and direction of the document', () => {
    expect(html).toContain('<strong>Wallet card</strong> <bdi lang="ar" dir="rtl">أستعمل دواء');
  });
});

describe('what comes from outside', () => {
  test('is escaped, in texts and in attributes', () => {
    const evil = `"><img src=x onerror="alert('1')">&`;
    const page = toIndex(
      [
        {
          ...ONE,
          title: evil,
          document: evil,
          review: { state: 'reviewed', reviewers: [{ name: evil, role: evil }] },
          layout: evil,
          path: `${evil}.pdf`,
        },
      ],
      {
        ...PAGE,
        medicine: evil,
      },
    );
    expect(page).not.toContain('<img');
    expect(page).not.toContain('onerror="');
    expect(page).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;');
  });

  test.each([
    ['javascript:alert(1)//x.pdf', 'javascript%3Aalert(1)/x.pdf'],
    ['//elsewhere.example/x.pdf', 'elsewhere.example/x.pdf'],
    ['us/a b/50%#?.pdf', 'us/a%20b/50%25%23%3F.pdf'],
    ['us/العربية.pdf', 'us/%D8%A7%D9%84%D8%B9%D8%B1%D8%A8%D9%8A%D8%A9.pdf'],
  ])('a path cannot lead elsewhere: %s', (path, href) => {
    expect(matches(/<a href="([^"#]+)"/g, pageOf({ path }))).toEqual([href]);
  });

  test('a day that is none is refused', () => {
    expect(() => toIndex([], { ...PAGE, date: 'soon' })).toThrow('"soon" is not a day such as 2026-11-22');
  });
});

describe('the policy', () => {
  const [policy = ''] = matches(/http-equiv="Content-Security-Policy" content="([^"]*)"/g);
  const hash = (content = '') => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

  test('allows the one style and the one script by their hashes, and nothing else', () => {
    const [styles, scripts] = [matches(/<style>([\s\S]*?)<\/style>/g), matches(/<script>([\s\S]*?)<\/script>/g)];
    expect([styles, scripts].map(({ length }) => length)).toEqual([1, 1]);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(styles[0])}`,
      `script-src ${hash(scripts[0])}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('comes before what it rules over, and there are no styles or handlers in attributes', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'));
    expect(html.match(/\s(?:style|on\w+)=/g)).toBeNull();
  });

  test('the page asks for nothing from outside', () => {
    expect(html.match(/(?:https?:)?\/\/\w[^\s<]*|@import|url\(|\bsrc=/g)).toBeNull();
  });
});

describe('the search', () => {
  test('is hidden until the script shows it', () => expect(html).toContain('<div class="search" role="search" hidden>'));

  test('finds by own name, English name and tag, by edition, and by document', () => {
    expect(matches(/data-find="([^"]*)"/g).slice(0, 4)).toEqual([
      'العربية Arabic ar',
      'United States us',
      'Leaflet \u2068anakinra\u2069 (\u2068Kineret\u2069)',
      'Wallet card أستعمل دواء \u2068anakinra\u2069 (\u2068Kineret\u2069)',
    ]);
  });
});

test('same files, same page', () => {
  expect(toIndex(ENTRIES, PAGE)).toBe(html);
  expect(html.startsWith('<!doctype html>\n<html lang="en" dir="ltr">\n')).toBe(true);
});
