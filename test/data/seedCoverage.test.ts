/** Nothing of the page that the product was created from is lost: each of its sentences is carried by facts, which are printed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { factOf, keyOf, usesOf } from '../../src/check/inputs.ts';
import { isEstablished } from '../../src/data/medicine.ts';
import { DOCUMENTS } from '../../src/documents.ts';
import { parseYaml } from '../../src/load/parseYaml.ts';
import { placeholdersOf, resolveKey } from '../../src/localize/wording.ts';
import { listening, ROOT } from '../support/project.ts';
import { realInputs, realMedicine, realWording } from '../support/real.ts';

type Coverage = Readonly<{ statements: readonly Readonly<{ says: string; facts: readonly string[] }>[] }>;

const read = (file: string) => readFileSync(path.join(ROOT, 'src/data', file), 'utf8');
const seed = read('seed-medication-guide.txt');
const coverage = parseYaml('seed-coverage.yaml', read('seed-coverage.yaml'), listening().report)?.data as Coverage | undefined;
const statements = coverage?.statements ?? [];

/** The seed's title and headings, which say nothing by themselves. */
const HEADINGS = [
  'Anakinra',
  'Side Effects',
  'Common Side Effects:',
  'Serious Side Effects:',
  'Additional Information',
  'Mechanism of Action',
  'Available Formulations',
  'Medical Uses',
  'Dosing Guidelines',
  'Important Safety Information',
  'Drug Interactions',
  'Special Populations',
];

const lines = seed
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');
/** Bullets and short lines whole; a paragraph sentence by sentence. */
const sayings = lines
  .filter((line) => !HEADINGS.includes(line))
  .flatMap((line) => (line.startsWith('•') ? [line.slice(1).trim()] : line.split(/(?<=[.?!]) (?=[A-Z])/)));

/** What is printed in some edition: facts that are stated, and facts whose values stand in a statement. */
function printedFacts(): Set<string> {
  const { medicine } = realInputs();
  const wording = realWording('en');
  const uses = usesOf(realInputs(), DOCUMENTS, listening().report);
  return new Set(
    uses.flatMap((use) => {
      const stated = factOf(use);
      const key = resolveKey(wording, keyOf(use), use.edition, stated === undefined ? undefined : medicine.facts.get(stated));
      return [...(stated === undefined ? [] : [stated]), ...placeholdersOf(wording.statements.get(key ?? '')?.text ?? '')];
    }),
  );
}

describe('the seed', () => {
  test('has the headings that are listed here, each on a line of its own', () => {
    expect(HEADINGS.filter((heading) => !lines.includes(heading))).toEqual([]);
  });

  test('has no sentence or bullet that is not covered', () => {
    const covered = new Set(statements.map(({ says }) => says));
    expect(sayings.length).toBeGreaterThan(50);
    expect(sayings.filter((saying) => !covered.has(saying))).toEqual([]);
  });

  test('has every text that is said to be of it', () => {
    expect(statements.filter(({ says }) => !sayings.includes(says)).map(({ says }) => says)).toEqual([]);
  });
});

describe('a statement of the seed', () => {
  test('is covered once', () => {
    const all = statements.map(({ says }) => says);
    expect(all.filter((says, index) => all.indexOf(says) !== index)).toEqual([]);
  });

  test('has a fact, and every fact it names is one of the medicine', () => {
    const medicine = realMedicine();
    expect(statements.filter(({ facts }) => facts.length === 0).map(({ says }) => says)).toEqual([]);
    expect(statements.flatMap(({ facts }) => facts).filter((fact) => !medicine.facts.has(fact))).toEqual([]);
  });

  test('has facts that are printed, or that say why they are not', () => {
    const printed = printedFacts();
    const { facts } = realMedicine();
    const hasReason = (name: string) =>
      facts.get(name)?.variants.some((variant) => isEstablished(variant) && variant.unprinted) ?? false;
    const lost = statements.flatMap((statement) => statement.facts).filter((fact) => !printed.has(fact) && !hasReason(fact));
    expect([...new Set(lost)]).toEqual([]);
  });

  test('is carried by a fact that the seed is a source of, in some edition', () => {
    const { facts } = realMedicine();
    const fromSeed = (name: string) =>
      facts.get(name)?.variants.some((variant) => isEstablished(variant) && variant.sources.includes('seed')) ?? false;
    expect(statements.filter((statement) => !statement.facts.some(fromSeed)).map(({ says }) => says)).toEqual([]);
  });
});
