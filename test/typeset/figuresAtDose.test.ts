/** The figure of the marks shows the patient's own dose, or none: another one could be taken for it. */
import { describe, expect, test } from 'vitest';
import { atDose, figuresAtDose } from '../../src/typeset/figuresAtDose.ts';
import { realInputs } from '../support/real.ts';

const SVG = `<svg>
  <g fill="none">
    <path d="M1 1"/>
    <g class="dose-20">
      <path d="M20 20"/>
    </g>
    <g class="dose-30">
      <path d="M30 30"/>
      <path d="M30 31"/>
    </g>
    <path d="M2 2"/>
  </g>
</svg>
`;

test('the group of the asked dose stays, without its class, and the others go', () => {
  expect(atDose(SVG, 30)).toBe(`<svg>
  <g fill="none">
    <path d="M1 1"/>
    <g>
      <path d="M30 30"/>
      <path d="M30 31"/>
    </g>
    <path d="M2 2"/>
  </g>
</svg>
`);
});

test('without a dose all groups go, and so for one that is none of them', () => {
  for (const dose of [undefined, 40]) expect(atDose(SVG, dose)).not.toMatch(/class|M20|M30/);
  expect(atDose(SVG)).toContain('M1 1');
});

describe('of the real figures', () => {
  const { figures } = realInputs();

  test.each([20, 30, 40, 50, 60, 70, 80, 90])('the one of the marks shows %s alone', (dose) => {
    const shown = figuresAtDose(figures, dose).get('dose') ?? '';
    const whole = figures.get('dose') ?? '';
    const shapesAt = (mark: number) => new RegExp(`<g class="dose-${mark}">([\\s\\S]*?)</g>`).exec(whole)?.[1] ?? 'none';
    expect(shown).toContain(shapesAt(dose));
    expect(shown).not.toContain('class=');
    for (const other of [20, 30, 40, 50, 60, 70, 80, 90]) if (other !== dose) expect(shown).not.toContain(shapesAt(other));
  });

  test('all others stay as they are', () => {
    const shown = figuresAtDose(figures, 50);
    expect([...shown].filter(([name, svg]) => figures.get(name) !== svg).map(([name]) => name)).toEqual(['dose']);
  });

  test('a dose that is not drawn is a mistake of ours', () => {
    expect(() => figuresAtDose(figures, 55)).toThrow('templates/figures/dose.svg has no group for 55 mg');
  });
});
