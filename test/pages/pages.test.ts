/** Stated pages look as they looked when somebody last looked at them: `npm run pages` draws them anew. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inkMismatch } from '../chromium/compareInk.ts';
import { ROOT } from '../support/project.ts';
import { greyOfPng } from './drawWithPdfium.ts';
import { draw, KEPT_PAGES, nameOf } from './pages.ts';

/** The share of the ink that may lie elsewhere: a word that is changed is more. */
const TOLERANCE = 0.002;

describe.each(KEPT_PAGES.map((page) => [nameOf(page), page] as const))('%s', (name, page) => {
  test(`looks as it did: ${page.why}`, async () => {
    const kept = greyOfPng(readFileSync(path.join(ROOT, 'test/pages', `${name}.png`)));
    const now = await draw(page);
    expect([now.width, now.height]).toEqual([kept.width, kept.height]);
    expect(inkMismatch(now, kept)).toBeLessThan(TOLERANCE);
  });
});
