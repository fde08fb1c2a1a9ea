/** Every figure keeps to the rules of templates/README.md, so that each prints alike in PDF and HTML, in black and white too. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../templates/figures/', import.meta.url));
const FIGURES = readdirSync(FOLDER).sort();
const ICONS = new Set(['emergency.svg', 'key-information.svg', 'note.svg', 'warning.svg']);
const DRAWINGS = FIGURES.filter((name) => !ICONS.has(name));

const PALETTE = new Set(['#141414', '#0b4f6c', '#ffffff', '#e3e6e8', 'none']);
const PAINT = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin'];
/** What each element may carry beside paint. */
const GEOMETRY: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'viewBox', 'width', 'height'],
  g: ['class'],
  path: ['d'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polyline: ['points'],
  polygon: ['points'],
};
const DOSES = [20, 30, 40, 50, 60, 70, 80, 90];

interface Tag {
  readonly element: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The opening tags; whatever is not a tag of lower-case letters with quoted attributes is left over in `rest`. */
function read(svg: string): { tags: readonly Tag[]; rest: string } {
  const tags: Tag[] = [];
  const rest = svg.replaceAll(/<\/[a-z]+>|<([a-z]+)((?:\s+[\w:-]+="[^"<>&]*")*)\s*\/?>/g, (_, element?: string, list = '') => {
    if (element !== undefined) {
      const attributes = [...String(list).matchAll(/([\w:-]+)="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, value] as const,
      );
      tags.push({ element, attributes: new Map(attributes) });
    }
    return '';
  });
  return { tags, rest: rest.trim() };
}

/** The rules that a figure breaks, each told as one line. */
function broken(name: string, svg: string): readonly string[] {
  const { tags, rest } = read(svg);
  const found: string[] = rest === '' ? [] : [`holds more than shapes: ${rest}`];
  const [first] = tags;
  const box = first?.element === 'svg' ? (first.attributes.get('viewBox') ?? '') : '';
  const side = /^0 0 (\d+) \1$/.exec(box)?.[1];
  if (side === undefined) found.push(`does not open with a square viewBox: "${box}"`);
  if (first?.attributes.get('width') !== side || first?.attributes.get('height') !== side)
    found.push('is not as wide and high as its viewBox');
  if (!ICONS.has(name) && side !== '96') found.push(`stands on a square of ${side}, not 96`);
  for (const { element, attributes } of tags) {
    const allowed = GEOMETRY[element];
    if (allowed === undefined) found.push(`has an element <${element}>`);
    for (const [attribute, value] of attributes) {
      if (!allowed?.includes(attribute) && !PAINT.includes(attribute)) found.push(`has ${attribute} on <${element}>`);
      if ((attribute === 'fill' || attribute === 'stroke') && !PALETTE.has(value)) found.push(`has the colour ${value}`);
      if (attribute === 'class' && !(name === 'dose.svg' && /^dose-\d\d$/.test(value))) found.push(`has the class ${value}`);
      if (/\.\d{3}/.test(value)) found.push(`has more than two decimals: ${value}`);
      if (attribute === 'd' && /[^MLHVCSQTAZ\d\s.,-]/.test(value)) found.push(`has a path that is not absolute: ${value}`);
    }
  }
  return found;
}

/** What one dose's group holds. */
const groupOf = (svg: string, dose: number) => new RegExp(`<g class="dose-${dose}">([\\s\\S]*?)</g>`).exec(svg)?.[1] ?? '';

describe('every figure', () => {
  test('is an SVG file', () => {
    expect(FIGURES.filter((name) => !/^[a-z]+(-[a-z]+)*\.svg$/.test(name))).toEqual([]);
  });

  test.each(FIGURES)('%s keeps to the rules', (name) => {
    expect(broken(name, readFileSync(FOLDER + name, 'utf8'))).toEqual([]);
  });

  test.each(DRAWINGS)('%s does not leave its square', (name) => {
    const numbers = readFileSync(FOLDER + name, 'utf8').matchAll(/ (?:d|points)="([^"]*)"/g);
    const out = [...numbers]
      .flatMap(([, d = '']) => d.match(/-?\d*\.?\d+/g) ?? [])
      .filter((n) => Number(n) < 0 || Number(n) > 96);
    expect(out).toEqual([]);
  });

  test.each(DRAWINGS.filter((name) => name.startsWith('no-') || name === 'household-waste.svg'))(
    '%s forbids with the ring and the bar',
    (name) => {
      const ink = '(?: stroke="#141414")? stroke-width="4"/>';
      const svg = readFileSync(FOLDER + name, 'utf8');
      expect(svg).toMatch(/<circle [^>]* r="[\d.]+" stroke="#ffffff" stroke-width="8"\/>/);
      expect(svg).toMatch(
        new RegExp(`<path d="M[\\d. ]+ L[\\d. ]+"${ink}\\s*<circle cx="[\\d.]+" cy="[\\d.]+" r="[\\d.]+"${ink}`),
      );
    },
  );
});

describe('the dose', () => {
  const svg = readFileSync(`${FOLDER}dose.svg`, 'utf8');

  test('has a group for each mark, in order, and no other', () => {
    expect([...svg.matchAll(/class="dose-(\d+)"/g)].map(([, dose]) => Number(dose))).toEqual(DOSES);
  });

  test('the groups differ in nothing but height', () => {
    const shape = (dose: number) => groupOf(svg, dose).replaceAll(/-?\d*\.?\d+/g, '#');
    for (const dose of DOSES) expect(shape(dose)).toBe(shape(20));
  });

  test("the plunger's front edge and the arrow stand at the dose's mark", () => {
    const marks = [
      ...(/<path d="((?:M33 [\d.]+ L45 [\d.]+ ?){8})" stroke-width="1.6"\/>/.exec(svg)?.[1] ?? '').matchAll(/M33 ([\d.]+)/g),
    ];
    const heights = marks.map(([, y]) => Number(y)).sort((a, b) => b - a);
    expect(heights).toHaveLength(DOSES.length);
    for (const [i, dose] of DOSES.entries()) {
      const group = groupOf(svg, dose);
      const stopper = /<path d="([^"]*)" fill="#141414" stroke="none"\/>/.exec(group)?.[1] ?? '';
      const front = Math.max(...[...stopper.matchAll(/ (-?[\d.]+)(?= [LZ]|$)/g)].map(([, y]) => Number(y)));
      expect(front).toBeCloseTo(heights[i] ?? Number.NaN, 2);
      const arrow = /<path d="M93 ([\d.]+) L[\d.]+ ([\d.]+)" stroke="#0b4f6c"/.exec(group);
      expect([Number(arrow?.[1]), Number(arrow?.[2])]).toEqual([front, front]);
    }
  });
});

test.each([
  ['an element', '<text>x</text>', 'has an element <text>'],
  ['an attribute', '<path d="M0 0" transform="rotate(4)"/>', 'has transform on <path>'],
  ['an id', '<path d="M0 0" id="a"/>', 'has id on <path>'],
  ['a class', '<g class="dose-20"></g>', 'has the class dose-20'],
  ['a colour', '<path d="M0 0" fill="#ff0000"/>', 'has the colour #ff0000'],
  ['a comment', '<!-- a -->', 'holds more than shapes: <!-- a -->'],
  ['decimals', '<path d="M0.123 0"/>', 'has more than two decimals: M0.123 0'],
  ['a relative path', '<path d="m0 0"/>', 'has a path that is not absolute: m0 0'],
])('%s that is not allowed is told', (_, shape, problem) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96">${shape}</svg>`;
  expect(broken('clock.svg', svg)).toContain(problem);
  expect(broken('clock.svg', svg.replace(shape, ''))).toEqual([]);
});

test('a drawing that is not square is told', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 48" width="96" height="48"></svg>';
  expect(broken('clock.svg', svg)).toContain('does not open with a square viewBox: "0 0 96 48"');
});
