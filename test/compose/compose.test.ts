/** Templates × facts × wording to Markdown: wording is Markdown, and what is filled into it is text. */
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Edition } from '../../src/data/edition.ts';
import { languageTag } from '../../src/data/language.ts';
import { outline } from '../../src/leaflet/outline.ts';
import { listening } from '../support/project.ts';
import { localized, realInputs, realMedicine, realWording } from '../support/real.ts';
import { templatesWith } from '../support/templates.ts';
import { wordingOf } from '../support/wording.ts';

type Given = Readonly<{
  statements?: Readonly<Record<string, string>>;
  place?: Readonly<Record<string, string>>;
  edition?: Edition;
  reportingScheme?: string;
}>;

/** The Markdown of a template in English wording; the place speaks Spanish when it has wording. */
function composed(template: string, { statements = {}, place, edition = 'us', reportingScheme }: Given): string {
  const pharmacy = reportingScheme === undefined ? undefined : { 'pharmacy.reportingScheme': reportingScheme };
  const patient = localized(wordingOf('en', statements), edition, pharmacy);
  return compose('leaflet', {
    templates: templatesWith(template),
    medicine: realMedicine(),
    patient,
    source: patient,
    place: place ? localized(wordingOf('es', place), edition, pharmacy) : patient,
    pharmacy: { reportingScheme },
  });
}

describe('wording', () => {
  test('stands in Markdown as it was written, with strong text', () => {
    const statements = { 'leaflet:storage.doNotFreeze': '**Do not freeze it.**' };
    expect(composed('- {{say "leaflet" storage.doNotFreeze}}', { statements })).toBe('- **Do not freeze it.**');
  });

  test('has its values filled in with a backslash before each punctuation mark', () => {
    const statements = { 'leaflet:contacts.reporting_us': 'Go to {{contacts.reporting}} or call {{contacts.reportingPhone}}.' };
    expect(composed('{{say "leaflet" contacts.reporting}}', { statements })).toBe(
      'Go to [fda\\.gov\\/medwatch](<https://fda.gov/medwatch>) or call [1‑800‑FDA‑1088](<tel:1-800-332-1088>).',
    );
  });

  test('is the edition’s own', () => {
    const statements = { 'leaflet:title': 'Elsewhere', 'leaflet:title_us': 'In the United States' };
    expect(composed('# {{t "leaflet:title"}}', { statements, edition: 'us' })).toBe('# In the United States');
    expect(composed('# {{t "leaflet:title"}}', { statements, edition: 'gb' })).toBe('# Elsewhere');
  });

  test('of the facts of a list is said fact by fact, and only for facts that hold', () => {
    const statements = { 'leaflet:uses.offLabel.pericarditis': 'Pericarditis', 'leaflet:uses.offLabel.gout': 'Gout' };
    expect(composed('{{#each uses.offLabel}}\n- {{say "leaflet" this}}\n{{/each}}', { statements, edition: 'eu' })).toBe(
      '- Pericarditis\n- Gout\n',
    );
  });

  test('of a row stands on one line, and no line begins with the bullet between two', () => {
    const statements = { 'card-front:uses.offLabel.pericarditis': 'pericarditis', 'card-front:uses.offLabel.gout': 'gout' };
    expect(composed('{{sayRow "card-front" uses.offLabel}}', { statements, edition: 'eu' })).toBe('pericarditis\u00a0• gout');
  });

  test('of a fact of a list is said by its id, too', () => {
    const statements = { 'leaflet:uses.offLabel.gout': 'Gout' };
    expect(composed('{{say "leaflet" uses.offLabel.gout}}', { statements })).toBe('Gout');
  });
});

describe('the language of the place', () => {
  const template =
    '{{t "leaflet:a"}}\n{{#inLanguageOfPlace}}\n::::panel{side="back"}\n# {{t "leaflet:a"}}\n::::\n{{/inLanguageOfPlace}}\n{{t "leaflet:a"}}';

  test('is a part of its own, and the patient’s language goes on after it', () => {
    expect(composed(template, { statements: { 'leaflet:a': 'Hello' }, place: { 'leaflet:a': 'Hola' } })).toBe(
      'Hello\n:::::part{language="es"}\n::::panel{side="back"}\n# Hola\n::::\n:::::\nHello',
    );
  });

  test('needs no part when the patient speaks it', () => {
    expect(composed(template, { statements: { 'leaflet:a': 'Hello' } })).toBe(
      'Hello\n::::panel{side="back"}\n# Hello\n::::\nHello',
    );
  });
});

describe('conditions', () => {
  test('ask for a fact of the edition', () => {
    const template = '{{#if dose.forgotten}}{{t "leaflet:yes"}}{{else}}{{t "leaflet:no"}}{{/if}}';
    const statements = { 'leaflet:yes': 'Yes', 'leaflet:no': 'No' };
    expect(composed(template, { statements, edition: 'eu' })).toBe('Yes');
    expect(composed(template, { statements, edition: 'us' })).toBe('No');
  });

  test('ask for what the profile brings', () => {
    const template = '{{#if pharmacy.reportingScheme}}{{t "leaflet:yes"}}{{else}}{{t "leaflet:no"}}{{/if}}';
    const statements = { 'leaflet:yes': 'Through {{pharmacy.reportingScheme}}', 'leaflet:no': 'Ask' };
    expect(composed(template, { statements, reportingScheme: 'Lareb' })).toBe('Through Lareb');
    expect(composed(template, { statements })).toBe('Ask');
  });
});

describe('text from outside comes out of the tree as exactly that text', () => {
  const statements = { 'leaflet:ask': 'Ask', 'leaflet:scheme': '**Report** to {{pharmacy.reportingScheme}}.' };
  const template = ':::note\n## {{t "leaflet:ask"}}\n\n{{t "leaflet:scheme"}}\n:::';

  test.each([
    '**A** {{b}} [x](y) <i> $t(c)',
    '{{t "leaflet:ask"}} {{{b}}} {{> parts/furniture}} \\{{b}}',
    '::: :::warning{x} :b[c] ::d',
    '$& $1 $$ $` \\ \\\\ &amp; &#42;',
    '# A 1. B - C > D --- `E` ~~F~~ |G|',
    '{{pharmacy.reportingScheme}} {{product.generic}} $t(leaflet:ask)',
  ])('%s', (reportingScheme) => {
    const { report, diagnostics } = listening();
    const markdown = composed(template, { statements, reportingScheme });
    const leaflet = assemble(markdown, 'x.md', { document: 'leaflet', edition: 'us', language: languageTag('en') }, report);
    expect(diagnostics).toEqual([]);
    expect(outline(leaflet.children)).toBe(`box note\n  heading 2 Ask\n  paragraph *Report* to ${reportingScheme}.\n`);
  });
});

describe('a mistake that the checks on inputs have to find first', () => {
  test('is thrown when wording is missing, and never filled from another language', () => {
    expect(() => composed('{{t "leaflet:title"}}', { place: { 'leaflet:title': 'Título' } })).toThrow(
      'en: no wording for leaflet:title in edition us',
    );
  });

  test('is thrown when there is no such template', () => {
    const patient = localized(realWording('en'), 'us');
    const composition = {
      templates: realInputs().templates,
      medicine: realMedicine(),
      patient,
      place: patient,
      source: patient,
      pharmacy: {},
    };
    expect(() => compose('leaflt', composition)).toThrow('there is no template "leaflt"');
  });
});
