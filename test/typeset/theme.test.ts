import { describe, expect, it } from 'vitest';
import { theme } from '../../src/typeset/theme.ts';

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrastOnPaper = (hex: string) => (luminance(theme.colour.paper) + 0.05) / (luminance(hex) + 0.05);

describe('the look keeps to the standards', () => {
  it('sets text at 4.5 : 1 on paper and lines at 3 : 1 (WCAG 2.2 AA), also for a reader of greys', () => {
    expect(contrastOnPaper(theme.colour.ink)).toBeGreaterThan(4.5);
    expect(contrastOnPaper(theme.colour.accent)).toBeGreaterThan(4.5);
    expect(contrastOnPaper(theme.colour.rule)).toBeGreaterThan(3);
  });

  it('sets body text at 11 to 12 points, cards at no less than 8, and nothing smaller', () => {
    expect(theme.type.body.size).toBeGreaterThanOrEqual(11);
    expect(theme.type.body.size).toBeLessThanOrEqual(12);
    expect(Math.min(...Object.values(theme.type).map(({ size }) => size))).toBe(8);
    expect(theme.type.card.size).toBe(8);
  });

  it('leads body text at 1.25 to 1.35 of its size (USP <17>)', () => {
    expect(theme.type.body.leading).toBeGreaterThanOrEqual(1.25);
    expect(theme.type.body.leading).toBeLessThanOrEqual(1.35);
  });

  it('keeps page margins of at least 12.7 mm and ink 3 mm inside the cut of a card', () => {
    const millimetres = (points: number) => (points / 72) * 25.4;
    for (const margin of Object.values(theme.leaflet.margin)) expect(millimetres(margin)).toBeGreaterThanOrEqual(12.7);
    expect(millimetres(theme.card.safe)).toBeCloseTo(3);
  });
});
