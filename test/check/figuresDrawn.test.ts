/** Rule: a template shows figures that are drawn. */
import { expect, test } from 'vitest';
import { figuresDrawn } from '../../src/check/figuresDrawn.ts';
import type { Use } from '../../src/check/inputs.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';

const use = (figure: string): Use => ({
  kind: 'text',
  key: `figures:${figure}`,
  figure,
  edition: 'us',
  document: 'leaflet',
  given: [],
  place: { file: 'templates/leaflet.md.hbs', line: 7 },
});

test('one that is drawn is fine, and so is a text that describes none', () => {
  const { figure: _, ...text } = use('pinch') as Extract<Use, { kind: 'text' }>;
  expect(figuresDrawn(new Set(['pinch']), [use('pinch'), text])).toEqual([]);
});

test('one that is not is told, with the one that was meant', () => {
  expect(figuresDrawn(new Set(['pinch']), [use('pinc')]).map(formatDiagnostic)).toEqual([
    'error [figure] templates/leaflet.md.hbs:7: there is no figure templates/figures/pinc.svg\n  hint: Did you mean "pinch"?',
  ]);
});
