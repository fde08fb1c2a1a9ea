/** A fact that holds is printed, its value included, or the data says why it is not. */
import { describe, expect, test } from 'vitest';
import { checkedAfter, type Edit } from '../support/checked.ts';

const MEDICINE = 'src/data/anakinra.yaml';

const ofFacts = (...edits: Edit[]) => checkedAfter(...edits).filter((text) => text.includes('[fact-printed]'));
const nowhere = (path: string, what: string, edition: string) =>
  `error [fact-printed] ${MEDICINE}: ${path}: ${what} printed nowhere in edition ${edition}\n  hint: Say it in a template, use its value in a statement, or give the reason in \`unprinted\`.`;

describe('a fact that is printed nowhere', () => {
  test('is told for each edition in which it holds', () => {
    expect(ofFacts(['templates/leaflet.md.hbs', '{{say "leaflet" product.noPreservative}} ', ''])).toEqual(
      ['us', 'eu', 'gb'].map((edition) => nowhere('product.noPreservative', 'is', edition)),
    );
  });

  test('is told for the edition whose wording leaves its value out', () => {
    expect(ofFacts(['locales/en/leaflet.json', '{{uses.failedTreatments}} other', 'another'])).toEqual([
      nowhere('uses.failedTreatments', 'its value is', 'us'),
    ]);
  });

  test('is told even if its statement stands, when the statement lacks its value', () => {
    expect(ofFacts(['locales/en/leaflet.json', 'It may be {{dose.doctorDecides}}, or', 'It may be'])).toEqual([
      nowhere('dose.doctorDecides', 'its value is', 'eu'),
      nowhere('dose.doctorDecides', 'its value is', 'gb'),
    ]);
  });

  test('is fine with a reason, and told without', () => {
    expect(ofFacts([MEDICINE, /\n *unprinted: The name of the receptor.*\n/, '\n'])).toEqual(
      ['us', 'eu', 'gb'].map((edition) => nowhere('product.receptor', 'is', edition)),
    );
  });
});

test('a fact that is printed may not say why it is not', () => {
  const fact = 'noPreservative: { editions: [us, eu, gb], source: [us-pi] }';
  expect(ofFacts([MEDICINE, fact, fact.replace(' }', ', unprinted: No one has to know this. }')])).toEqual(
    ['us', 'eu', 'gb'].map(
      (edition) =>
        `error [fact-printed] ${MEDICINE}: product.noPreservative: is printed in edition ${edition}, though it says why it is not\n  hint: Remove \`unprinted\`.`,
    ),
  );
});
