/** Headings go down one level at a time. */
import { expect, test } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { headingLevels } from '../../src/check/headingLevels.ts';
import { languageTag } from '../../src/data/language.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { listening } from '../support/project.ts';

function said(markdown: string): string[] {
  const { report, diagnostics } = listening();
  const leaflet = assemble(markdown, 'x.md', { document: 'leaflet', edition: 'us', language: languageTag('en') }, report);
  expect(diagnostics).toEqual([]);
  return headingLevels(leaflet, { file: 'x.md' }).map(formatDiagnostic);
}

const masthead = '::::masthead\n# Title\n::::\n\n';
const section = (heading: string) => `:::section{id="storage"}\n## Storage\n\n${heading} Keep\n\nIt is cold.\n:::\n`;

test('a title, a section and a side head are in order', () => {
  expect(said(masthead + section('###'))).toEqual([]);
});

test('going up again is no jump', () => {
  expect(said(masthead + section('###') + section('###'))).toEqual([]);
});

test('a level that is left out is told, with the level it should have', () => {
  expect(said(`${masthead}:::note\n### Ask\n\nAsk.\n:::`)).toEqual([
    'error [heading-level] x.md: the heading "Ask" is of level 3, after one of level 1\n  hint: Give it ## in the template.',
  ]);
});

test('a sheet begins at the first level', () => {
  expect(said(':::note\n## Ask\n\nAsk.\n:::')).toEqual([
    'error [heading-level] x.md: the heading "Ask" is of level 2, after none\n  hint: Give it # in the template.',
  ]);
});
