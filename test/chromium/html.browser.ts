/** Real sheets as HTML in headless Chromium: with axe-core, on narrow screens, from right to left, on paper, and cut off from the world. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults, type NodeResult } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageTag } from '../../src/data/language.ts';
import { DOCUMENT_NAMES, type DocumentName } from '../../src/documents.ts';
import { readBack } from '../../src/pdf/readBack.ts';
import { realLeaflet } from '../pdf/realLeaflet.ts';
import { ROOT, sharedFolder } from '../support/project.ts';
import { htmlOf, treeOf } from '../text/html.ts';
import { OPTIONS } from './printWithChromium.ts';

const PHARMACY = `::::masthead
# anakinra

:::pharmacy
## Your pharmacy

- Name
- Address
- Phone
- Hours
:::
::::`;

const profile = {
  name: '"><img src=x onerror=alert(1)></style><script>alert(1)</script>',
  address: ['12 Mill Street', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'],
  phone: '555 0134',
  hours: 'Monday to Friday, 9 to 6',
  logo: readFileSync(path.join(ROOT, 'test/fixtures/pharmacy-logo.png')),
};

/**
 * Each document in a language of each direction, and those that all people get in Spanish and Chinese, too: words are longer there, or
 * part anywhere. Editions differ in wording alone.
 */
const EDITION_OF = { en: 'us', es: 'gb', ar: 'eu', 'zh-Hans': 'us' } as const;
const SHEETS: readonly (readonly [DocumentName, keyof typeof EDITION_OF])[] = [
  ...DOCUMENT_NAMES.flatMap((document) => [[document, 'en'] as const, [document, 'ar'] as const]),
  ...(['leaflet', 'wallet-card', 'folded-card'] as const).map((document) => [document, 'es'] as const),
  ['leaflet', 'zh-Hans'],
];

/** The pages by name. */
const PAGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    SHEETS.map(([document, language]) => [
      `${document}-${language}`,
      htmlOf(realLeaflet(document, EDITION_OF[language], language)),
    ]),
  ),
  'pharmacy-en': htmlOf(treeOf(PHARMACY, { profile })),
  'pharmacy-ar': htmlOf(treeOf(PHARMACY, { profile, language: languageTag('ar') })),
};
const NAMES = Object.keys(PAGES);

const folder = sharedFolder();
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(OPTIONS);
  for (const [name, html] of Object.entries(PAGES)) writeFileSync(path.join(folder, `${name}.html`), html);
});
afterAll(() => browser.close());

/** Opens a page, and listens all the while: nothing may be complained of, and nothing asked for but the page itself. */
async function visit<Result>(name: string, does: (page: Page) => Promise<Result>, options: BrowserContextOptions = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const url = pathToFileURL(path.join(folder, `${name}.html`)).href;
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('dialog', (dialog) => heard.push(`a dialog: ${dialog.message()}`));
  page.on(
    'request',
    (request) => request.url() === url || request.url().startsWith('data:') || heard.push(`asked for ${request.url()}`),
  );
  try {
    await page.goto(url);
    const result = await does(page);
    expect(heard).toEqual([]);
    return result;
  } finally {
    await page.close();
  }
}

describe.each(NAMES)('%s', (name) => {
  test.each([
    ['on a wide screen', {}],
    ['on a narrow screen', { viewport: { width: 320, height: 640 } }],
    ['on a dark screen', { colorScheme: 'dark' }],
    ['in forced colours', { forcedColors: 'active' }],
  ] as const)('pleases axe-core %s', async (_how, options) => {
    expect(await visit(name, complaintsOfAxe, options)).toEqual([]);
  });

  // WCAG 2.2, 1.4.10: 320 pixels, which is 1280 at a zoom of 400 %
  test.each([320, 360, 768, 1280])('fits a screen of %i pixels', async (width) => {
    expect(await visit(name, tooWide, { viewport: { width, height: 640 } })).toEqual([]);
  });

  test('fits a narrow screen with the text spacing that readers may ask for', async () => {
    const spaced = async (page: Page) => {
      await page.addStyleTag({ content: SPACED });
      return tooWide(page);
    };
    // The reader's own style is no business of the page's policy.
    expect(await visit(name, spaced, { viewport: { width: 320, height: 640 }, bypassCSP: true })).toEqual([]);
  });

  test('is styled, by a style that its policy lets in', async () => {
    const family = await visit(name, (page) => page.evaluate<string>('getComputedStyle(document.body).fontFamily'));
    expect(family).toMatch(/^"Noto Sans/);
  });
});

/**
 * Rules of WCAG 2.2, level AA, and good practice. What axe-core cannot decide counts as well, but for text that might be under the
 * disc of its step: discs have a test of their own.
 */
async function complaintsOfAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations, incomplete } = await page.evaluate<AxeResults>(AXE);
  const mightBeUnderDisc = ({ any }: NodeResult) => any.some(({ data }) => data?.messageKey === 'pseudoContent');
  const undecided = incomplete.map((rule) => ({ ...rule, nodes: rule.nodes.filter((node) => !mightBeUnderDisc(node)) }));
  return [...violations, ...undecided]
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const AXE = `axe.run({ runOnly: ${JSON.stringify(TAGS)}, rules: { 'target-size': { enabled: true } } })`;

// WCAG 2.2, 1.4.3
test.each(['light', 'dark'] as const)(
  'the number of a step is told from its disc on a %s screen, and from the text',
  async (colorScheme) => {
    const { contrast, apart } = await visit('leaflet-en', (page) => page.evaluate<{ contrast: number; apart: number }>(DISC), {
      colorScheme,
    });
    expect(contrast).toBeGreaterThan(4.5);
    expect(apart).toBeGreaterThan(0);
  },
);

/** The contrast of a number with its disc, and the distance from the disc to the text, in pixels. */
const DISC = `(() => {
  const step = document.querySelector('ol > li');
  const { color, backgroundColor, inlineSize } = getComputedStyle(step, '::before');
  const luminance = (colour) => {
    const [r, g, b] = colour.match(/\\d+/g).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(color), luminance(backgroundColor)].sort((one, other) => one - other);
  return { contrast: (light + 0.05) / (dark + 0.05), apart: parseFloat(getComputedStyle(step).paddingInlineStart) - parseFloat(inlineSize) };
})()`;

// WCAG 2.2, 1.4.3: in text, in boxes, and in the bars of the loudest ones, whose colours are turned round
test.each(['light', 'dark'] as const)('every link is told from its ground on a %s screen', async (colorScheme) => {
  for (const name of ['leaflet-en', 'injection-guide-ar', 'side-effects-sheet-en', 'wallet-card-en']) {
    const contrasts = await visit(name, (page) => page.evaluate<[string, number][]>(LINKS), { colorScheme });
    expect(contrasts.length, name).toBeGreaterThan(0);
    expect(
      contrasts.filter(([, contrast]) => contrast < 4.5),
      name,
    ).toEqual([]);
  }
});

/** The relative luminance of a colour as browsers write it. */
const LUMINANCE = `(colour) => {
  const [r, g, b] = colour.match(/[\\d.]+/g).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}`;

/** Each link with its contrast to the nearest ground that is painted under it. */
const LINKS = `(() => {
  const luminance = ${LUMINANCE};
  const groundOf = (element) => {
    const { backgroundColor } = element ? getComputedStyle(element) : { backgroundColor: getComputedStyle(document.documentElement).backgroundColor };
    return !element || !/, 0\\)$|transparent/.test(backgroundColor) ? backgroundColor : groundOf(element.parentElement);
  };
  return [...document.querySelectorAll('a')].map((link) => {
    const [dark, light] = [luminance(getComputedStyle(link).color), luminance(groundOf(link))].sort((one, other) => one - other);
    return [link.outerHTML, (light + 0.05) / (dark + 0.05)];
  });
})()`;

// axe-core does not see the ground that browsers lay under text in forced colours.
test.each([
  ['leaflet-en', '.emergency h2', 3, 100],
  ['leaflet-ar', '.emergency h2', 3, 100],
  ['leaflet-en', 'ol > li', 9, 24],
  ['wallet-card-en', '.panel > h1', 3, 100],
])('in forced colours, %s shows the letters of %s', async (name, selector, start, end) => {
  const startOf = async (page: Page) => {
    const box = await page.evaluate<Box>(`(${START})(document.querySelector(${JSON.stringify(selector)}), ${start}, ${end})`);
    return page.screenshot({ clip: box, fullPage: true });
  };
  const { data } = PNG.sync.read(await visit(name, startOf, { forcedColors: 'active', colorScheme: 'dark' }));
  const dark = data.filter((_part, index) => index % 4 === 0).filter((red) => red < 128).length / (data.length / 4);
  expect(Math.min(dark, 1 - dark)).toBeGreaterThan(0.02);
});

type Box = Readonly<{ x: number; y: number; width: number; height: number }>;
/** A piece of an element's first line, from start to end in the direction of reading, in pixels. */
const START = `(element, start, end) => {
  const { left, right, top } = element.getBoundingClientRect();
  const { direction, paddingBlockStart, paddingInlineStart, fontSize } = getComputedStyle(element);
  const padding = element.matches('li') ? 0 : parseFloat(paddingInlineStart);
  const x = direction === 'rtl' ? right - padding - end : left + padding + start;
  return { x, y: top + scrollY + parseFloat(paddingBlockStart) + 4, width: end - start, height: parseFloat(fontSize) };
}`;

/** What reaches over the edges of the screen. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`
    [...document.querySelectorAll('html, body *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < 0 || right > innerWidth || element.scrollWidth > innerWidth;
      })
      .map((element) => element.outerHTML.slice(0, 80))`);

/** WCAG 2.2, 1.4.12 */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

describe('direction', () => {
  const startOf = (selector: string) => (page: Page) =>
    page.evaluate<number>(`document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().left`);
  const SIDE_HEAD = '.topic > h3';
  const BESIDE_IT = '.topic > h3 + .text';

  test('puts side heads where reading begins', async () => {
    const [left, right] = [await visit('leaflet-en', startOf(SIDE_HEAD)), await visit('leaflet-en', startOf(BESIDE_IT))];
    expect(left).toBeLessThan(right);
    const [head, text] = [await visit('leaflet-ar', startOf(SIDE_HEAD)), await visit('leaflet-ar', startOf(BESIDE_IT))];
    expect(head).toBeGreaterThan(text);
  });

  test.each(['leaflet-ar', 'wallet-card-ar'])('does not turn round a range in %s', async (name) => {
    const edges = await visit(name, (page) => page.evaluate<number[]>(RANGE));
    expect(edges).toHaveLength(4);
    expect(edges).toEqual(edges.toSorted((one, other) => one - other));
  });

  /** Where the 2, the dash, the 8 and the C of "2–8 °C" stand. */
  const RANGE = `(() => {
    const value = [...document.querySelectorAll('bdi')].find((found) => /^2–8\\s°C$/.test(found.textContent));
    const texts = document.createTreeWalker(value, NodeFilter.SHOW_TEXT);
    const edges = [];
    while (texts.nextNode()) {
      const { data } = texts.currentNode;
      for (let index = 0; index < data.length; index++) {
        const range = new Range();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + 1);
        if (/[28–C]/.test(data[index])) edges.push(range.getBoundingClientRect().left);
      }
    }
    return edges;
  })()`;
});

describe('on paper', () => {
  const printed = async (name: string) => {
    const pdf = await visit(name, (page) => page.pdf({ format: 'A4', preferCSSPageSize: true }));
    const { pages } = await readBack(pdf);
    return pages.map(({ text }) => text.replaceAll(/\s+/g, ' '));
  };

  test.each(['leaflet-en', 'leaflet-es', 'leaflet-ar'])('%s is about as long as the PDF', async (name) => {
    const { length } = await printed(name);
    expect(length).toBeGreaterThanOrEqual(5);
    expect(length).toBeLessThanOrEqual(8);
  });

  test('every page of a leaflet has its number, in the words of the leaflet', async () => {
    const pages = await printed('leaflet-en');
    const numbers = pages.map((_page, index) => `Page ${index + 1} of ${pages.length}`);
    expect(pages.filter((text, index) => !text.includes(numbers[index] ?? ''))).toEqual([]);
  });

  test('both faces of a card stand on one page', async () => expect(await printed('wallet-card-en')).toHaveLength(1));
});
