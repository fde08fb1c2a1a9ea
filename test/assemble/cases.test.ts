/** What Markdown becomes, case by case: the cases are test/cases/*.md, which read as the reference of the leaflet's Markdown. */
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { languageTag } from '../../src/data/language.ts';
import { PAGE_COUNT, PAGE_NUMBER } from '../../src/leaflet/inline.ts';
import { outline } from '../../src/leaflet/outline.ts';
import { caseFiles, casesIn } from '../support/cases.ts';
import { listening } from '../support/project.ts';

const LEAFLET = { document: 'leaflet', edition: 'us', language: languageTag('en') } as const;

describe.each(caseFiles())('%s', (file) => {
  test.each(casesIn(file).map((one) => [one.title, one] as const))(
    '%s',
    (_title, { markdown, tree, diagnostics: expected = '' }) => {
      const { report, diagnostics } = listening();
      const input = markdown.replaceAll('{page}', PAGE_NUMBER).replaceAll('{pages}', PAGE_COUNT);
      const { children } = assemble(input, file, LEAFLET, report);
      expect(diagnostics.map(({ rule, message }) => `${rule}: ${message}`).join('\n')).toBe(expected);
      if (tree !== undefined) expect(outline(children).trimEnd()).toBe(tree);
    },
  );
});
