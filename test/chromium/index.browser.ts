/** The index page in headless Chromium: its search, its links, by keyboard, on narrow screens, without scripts, and with axe-core. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toIndex } from '../../src/text/toIndex.ts';
import { sharedFolder } from '../support/project.ts';
import { ENTRIES, PAGE } from '../text/buildEntries.ts';
import { OPTIONS } from './printWithChromium.ts';

const folder = sharedFolder();
const urlOf = (file: string) => pathToFileURL(path.join(folder, file)).href;
const html = toIndex(ENTRIES, PAGE);

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(OPTIONS);
  for (const { path: file } of ENTRIES) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), `this is ${file}`);
  }
  writeFileSync(path.join(folder, 'index.html'), html);
  writeFileSync(path.join(folder, 'without-script.html'), html.replace(/<script>[\s\S]*<\/script>/, ''));
});
afterAll(() => browser.close());

/** Opens the page, does something there, and listens all the while: nothing may be complained of or asked for from outside. */
async function visit(does: (page: Page) => Promise<void>, options: BrowserContextOptions = {}, file = 'index.html') {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => request.url().startsWith(urlOf('')) || heard.push(`asked for ${request.url()}`));
  try {
    await page.goto(urlOf(file));
    await does(page);
    expect(heard).toEqual([]);
  } finally {
    await page.close();
  }
}

/** The documents in sight, as language, edition, document. */
const inSight = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`
    [...document.querySelectorAll('.documents > li')].filter((item) => item.checkVisibility()).map((item) => [
      item.closest('section').querySelector('bdi').lang,
      item.closest('.edition').querySelector('h3').textContent,
      item.querySelector('strong').textContent,
    ].join(', '))`);

const languagesInSight = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`
    [...document.querySelectorAll('h2, nav a')].filter((item) => item.checkVisibility()).map((item) => item.querySelector('bdi').lang)`);

/** A moment later, the live region tells the number. */
async function find(page: Page, typed: string, tells: string) {
  await page.getByRole('searchbox', { name: 'Find a document' }).fill('');
  await page.getByRole('searchbox').pressSequentially(typed);
  await page.getByRole('status').filter({ hasText: tells }).waitFor({ timeout: 5000 });
  expect(await page.getByRole('status').textContent()).toBe(tells);
}

/** Every place where a language may stand: once in the list of languages, once over its documents. */
const twice = (language: string) => [language, language];

describe('the search', () => {
  test.each([
    ['عرب', 'ar'],
    ['العَرَبِيَّة', 'ar'],
    ['arab', 'ar'],
    ['espan', 'es'],
    ['Español', 'es'],
    ['ESPAÑOL', 'es'],
    ['spanish', 'es'],
    ['es', 'es'],
  ])('for "%s" leaves the documents in %s', (typed, language) =>
    visit(async (page) => {
      await find(page, typed, '6 of 18 documents');
      expect(await languagesInSight(page)).toEqual(twice(language));
      expect(new Set((await inSight(page)).map((line) => line.slice(0, 4)))).toEqual(new Set([`${language}, `]));
    }),
  );

  test('for "great" leaves the documents for Great Britain', () =>
    visit(async (page) => {
      await find(page, 'great', '6 of 18 documents');
      expect(await inSight(page)).toEqual(
        ['ar', 'en', 'es'].flatMap((tag) => [`${tag}, Great Britain, Leaflet`, `${tag}, Great Britain, Wallet card`]),
      );
      const rules =
        "[...document.querySelectorAll('.edition')].filter((e) => e.checkVisibility()).map((e) => getComputedStyle(e).borderTopWidth)";
      expect(await page.evaluate<string[]>(rules)).toEqual(['0px', '0px', '0px']); // no rule to part it from what is hidden
    }));

  test('takes words of all kinds in any order', () =>
    visit(async (page) => {
      await find(page, 'card states Español', '1 of 18 documents');
      expect(await inSight(page)).toEqual(['es, United States, Wallet card']);
    }));

  test('finds a document by the title it has in its language', () =>
    visit(async (page) => {
      await find(page, 'استعمل', '3 of 18 documents');
      expect(await inSight(page)).toContain('ar, European Union, Wallet card');
    }));

  test('that finds nothing says so, and shows all again when it is emptied', () =>
    visit(async (page) => {
      await find(page, 'klingon', 'Nothing found. Try the name of a language, such as Spanish.');
      expect(await inSight(page)).toEqual([]);
      await page.keyboard.press('Enter'); // sends nothing anywhere
      await find(page, '', '18 documents');
      expect(await inSight(page)).toHaveLength(18);
      expect(page.url()).toBe(urlOf('index.html'));
    }));

  test('is as it was when one comes back to the page', () =>
    visit(async (page) => {
      await find(page, 'espan', '6 of 18 documents');
      await page.getByRole('link', { name: /^HTML Leaflet, Spanish, Great Britain/ }).click();
      await page.waitForURL(urlOf('gb/es/leaflet.html'));
      await page.goBack();
      expect(await page.getByRole('searchbox').inputValue()).toBe('espan');
      expect(await inSight(page)).toHaveLength(6);
    }));
});

describe('by keyboard', () => {
  test('the first stop is the search, then come the languages; each stop is seen', () =>
    visit(async (page) => {
      const stops: string[] = [];
      for (let stop = 0; stop < 6; stop++) {
        await page.keyboard.press('Tab');
        stops.push(await page.evaluate<string>(FOCUSED));
      }
      expect(stops).toEqual([
        'INPUT find 3px',
        'A ar 3px',
        'A en 3px',
        'A es 3px',
        'A us/ar/leaflet.pdf 3px',
        'A us/ar/leaflet.html 3px',
      ]);
    }));

  test('a link is reached and opened', () =>
    visit(async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.type('arabic britain');
      await page.getByRole('status').filter({ hasText: '2 of 18' }).waitFor();
      for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
      await page.waitForURL(urlOf('gb/ar/leaflet.html'));
      expect(await page.locator('body').textContent()).toBe('this is gb/ar/leaflet.html');
    }));

  test('a language of the list leads to its documents', () =>
    visit(async (page) => {
      await page.getByRole('navigation').getByRole('link', { name: 'Español' }).press('Enter');
      expect(page.url()).toBe(`${urlOf('index.html')}#language-es`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate<string>(FOCUSED)).toBe('A us/es/leaflet.pdf 3px');
    }));
});

/** What has the focus, where it leads, and how wide its outline is. */
const FOCUSED = `(() => {
  const { tagName, id, hash, href } = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  const name = id || hash?.replace('#language-', '') || href?.split('/').slice(-3).join('/');
  return [tagName, name, outlineStyle === 'solid' ? outlineWidth : 'unseen'].join(' ');
})()`;

test('every link leads to a file of the build', () =>
  visit(async (page) => {
    const links = await page
      .locator('.files a')
      .evaluateAll((all) => all.map((link) => (link as unknown as { href: string }).href));
    const readable = ENTRIES.filter(({ path: file }) => !file.endsWith('.md'));
    expect(links.toSorted()).toEqual(readable.map(({ path: file }) => urlOf(file)).toSorted());
  }));

test('right-to-left names run from right to left', () =>
  visit(async (page) => {
    const [first = 0, last = 0] = await page.evaluate<number[]>(EDGES);
    expect(first).toBeGreaterThan(last);
  }));

/** Where the first letter of the Arabic card's title stands, and that of the name which ends it. */
const EDGES = `(() => {
  const title = document.querySelectorAll('#language-ar .document bdi')[1].firstChild;
  return [0, title.data.indexOf('anakinra')].map((index) => {
    const range = new Range();
    range.setStart(title, index);
    range.setEnd(title, index + 1);
    return range.getBoundingClientRect().left;
  });
})()`;

describe('without scripts', () => {
  test('all is listed, and no search is offered', () =>
    visit(
      async (page) => {
        expect(await inSight(page)).toHaveLength(18);
        expect(await languagesInSight(page)).toEqual(['ar', 'en', 'es', 'ar', 'en', 'es']);
        expect(await page.locator('#find').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    ));
});

describe('on a narrow screen', () => {
  // WCAG 2.2, 1.4.10: 320 pixels, which is 1280 at a zoom of 400 %
  test.each([320, 360, 768, 1280])('of %i pixels nothing has to be scrolled sideways', (width) =>
    visit(
      async (page) => {
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width);
        const wide =
          "[...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth).length";
        expect(await page.evaluate<number>(wide)).toBe(0);
      },
      { viewport: { width, height: 800 } },
    ),
  );
});

describe('axe-core', () => {
  const complaints = async (page: Page): Promise<string[]> => {
    await page.evaluate(axe.source);
    const { violations, incomplete } = await page.evaluate<AxeResults>(AXE);
    return [...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  };
  /** All rules, among them the one on the size of targets (WCAG 2.2, 2.5.8), which is off unless asked for. */
  const AXE = "axe.run({ rules: { 'target-size': { enabled: true } } })";

  test.each([
    ['with the script', 'index.html', 1280],
    ['with the script, on a narrow screen', 'index.html', 320],
    ['without it', 'without-script.html', 1280],
  ])('finds nothing %s', (_how, file, width) =>
    visit(async (page) => expect(await complaints(page)).toEqual([]), { viewport: { width, height: 800 } }, file),
  );

  test('finds nothing after a search', () =>
    visit(async (page) => {
      await find(page, 'espan', '6 of 18 documents');
      expect(await complaints(page)).toEqual([]);
      await find(page, 'klingon', 'Nothing found. Try the name of a language, such as Spanish.');
      expect(await complaints(page)).toEqual([]);
    }));
});
