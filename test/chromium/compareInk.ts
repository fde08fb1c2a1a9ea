/** Two drawings of a page, compared pixel by pixel. */
import { PNG } from 'pngjs';
import type { Grey } from './drawPages.ts';

/** A pixel at least half black is ink. */
const INK = 128;

const isInk = ({ width, height, data }: Grey, x: number, y: number): boolean =>
  x >= 0 && y >= 0 && x < width && y < height && (data[y * width + x] ?? 255) < INK;

/** Whether there is ink at a pixel or at one of the eight around it. */
function isInkAround(page: Grey, x: number, y: number): boolean {
  for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) if (isInk(page, x + dx, y + dy)) return true;
  return false;
}

/** The share of both pages' ink that has no ink of the other page within a pixel. Nothing is moved to fit. */
export function inkMismatch(one: Grey, other: Grey): number {
  let ink = 0;
  let alone = 0;
  for (const [page, beside] of [
    [one, other],
    [other, one],
  ] as const) {
    for (let y = 0; y < page.height; y++) {
      for (let x = 0; x < page.width; x++) {
        if (!isInk(page, x, y)) continue;
        ink++;
        if (!isInkAround(beside, x, y)) alone++;
      }
    }
  }
  return ink === 0 ? 0 : alone / ink;
}

/** A picture of both pages, one over the other: what only the first has is red, what only the other has is blue. */
export function overlay(one: Grey, other: Grey): Uint8Array {
  const { width, height } = one;
  const picture = new PNG({ width, height });
  for (let pixel = 0; pixel < width * height; pixel++) {
    const [first = 255, second = 255] = [one.data[pixel], other.data[pixel]];
    picture.data.set([second, Math.max(0, first + second - 255), first, 255], pixel * 4);
  }
  return PNG.sync.write(picture);
}
