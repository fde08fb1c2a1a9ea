/** The sources of a sheet: of the facts it states, and of the values that its wording fills in. */
import { expect, test } from 'vitest';
import { sourcesOf } from '../../src/compose/sourcesOf.ts';
import type { Edition } from '../../src/data/edition.ts';
import { realMedicine } from '../support/real.ts';
import { templatesWith } from '../support/templates.ts';
import { wordingOf } from '../support/wording.ts';

const wording = wordingOf('en', {
  'leaflet:storage.expiry': 'The date after EXP.',
  'leaflet:heading': 'Call {{contacts.emergency}}',
  'leaflet:sideEffects.emergencyAction': 'Call {{contacts.emergency}} now.',
  'leaflet:storage.disposal_us': 'Take it back.',
  'leaflet:storage.disposal_eu': 'Ask.',
});
const sources = (template: string, edition: Edition = 'us') =>
  sourcesOf('leaflet', realMedicine(), edition, templatesWith(template), wording);

test('are those of a fact that is stated, in the edition of the sheet', () => {
  expect(sources('{{say "leaflet" storage.expiry}}')).toEqual(['eu-pl']);
  expect(sources('{{say "leaflet" storage.disposal}}', 'us')).toEqual(['us-pi']);
  expect(sources('{{say "leaflet" storage.disposal}}', 'gb')).toEqual(['eu-pl']);
});

test('are those of a value that stands in a statement or a text', () => {
  expect(sources('{{say "leaflet" sideEffects.emergencyAction}}')).toEqual(['eu-pl', 'public']);
  expect(sources('{{t "leaflet:heading"}}')).toEqual(['public']);
});

test('are named once each, in the order of the alphabet', () => {
  expect(
    sources('{{t "leaflet:heading"}}{{say "leaflet" storage.disposal}}{{say "leaflet" storage.expiry}}{{t "leaflet:heading"}}'),
  ).toEqual(['eu-pl', 'public', 'us-pi']);
});
