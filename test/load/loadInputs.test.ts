/** All inputs together: one mistake in any file, and there are none; all mistakes of all files are told. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { languageTag } from '../../src/data/language.ts';
import { loadInputs } from '../../src/load/loadInputs.ts';
import { loadProgram } from '../../src/load/loadProgram.ts';
import { copyOfInputs, edit, listening } from '../support/project.ts';

const ENGLISH = [languageTag('en')];

test('a sound project is loaded, with templates and figures by name', () => {
  const { report, diagnostics } = listening();
  const inputs = loadInputs({ root: copyOfInputs() }, ENGLISH, report);
  expect(diagnostics).toEqual([]);
  expect([...(inputs?.templates.keys() ?? [])]).toEqual(expect.arrayContaining(['leaflet', 'wallet-card', 'parts/furniture']));
  expect([...(inputs?.figures.keys() ?? [])]).toEqual(
    expect.arrayContaining(['emergency', 'key-information', 'note', 'warning']),
  );
  expect(inputs?.templates.get('parts/furniture')?.file).toBe('templates/parts/furniture.md.hbs');
});

test('mistakes in several files are all told', () => {
  const root = copyOfInputs();
  edit(root, 'src/data/anakinra.yaml', 'label: us-pi,', 'label: us-pii,');
  edit(root, 'src/data/must-say.yaml', 'document: leaflet', 'documnt: leaflet');
  edit(root, 'locales/en/card-front.json', '"lot": "Lot"', '"lot": 3');
  const { report, diagnostics } = listening();
  expect(loadInputs({ root }, ENGLISH, report)).toBeUndefined();
  expect([...new Set(diagnostics.map(({ rule }) => rule))]).toEqual(['facts', 'must-say-schema', 'wording-schema']);
});

test('a mistake in one language refuses the whole', () => {
  const root = copyOfInputs();
  rmSync(path.join(root, 'locales/en/units.json'));
  const { report } = listening();
  expect(loadInputs({ root }, ENGLISH, report)).toBeUndefined();
});

test('the program knows its name and version', () => {
  const { report, diagnostics } = listening();
  const root = copyOfInputs();
  expect(loadProgram({ root }, report)).toEqual({ name: 'leaflet-press', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  edit(root, 'package.json', '"version"', '"versio"');
  expect(loadProgram({ root }, report)).toBeUndefined();
  expect(diagnostics.map(({ rule, place }) => [rule, place.path])).toEqual([['package', 'version']]);
});
