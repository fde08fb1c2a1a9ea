/** A document says what it may not lack: take it out of a template, and the build stops. */
import { describe, expect, test } from 'vitest';
import { checkedAfter, type Edit } from '../support/checked.ts';

const LEAFLET = 'templates/leaflet.md.hbs';
const CARD = 'templates/wallet-card.md.hbs';
const RULES = 'src/data/must-say.yaml';

const ofMustSay = (...edits: Edit[]) => checkedAfter(...edits).filter((text) => text.includes('[must-say]'));
const lacking = (template: string, document: string, says: string, edition: string) =>
  `error [must-say] ${template}: ${document} must say ${says} in edition ${edition}, and does not\n  hint: Put it back into the template. The rule is in ${RULES}.`;

describe('taken out of a template,', () => {
  test('a statement is missed in every edition in which it must stand', () => {
    expect(ofMustSay([LEAFLET, '- {{say "leaflet" storage.expiry}}\n', ''])).toEqual(
      ['us', 'eu', 'gb'].map((edition) => lacking(LEAFLET, 'leaflet', 'storage.expiry', edition)),
    );
  });

  test('a list of facts is missed fact by fact', () => {
    const diagnostics = ofMustSay([LEAFLET, '{{#each sideEffects.callSameDay}}\n- {{say "leaflet" this}}\n{{/each}}\n', '']);
    expect(diagnostics).toContain(lacking(LEAFLET, 'leaflet', 'sideEffects.callSameDay.liver', 'us'));
    expect(diagnostics).toContain(lacking(LEAFLET, 'leaflet', 'sideEffects.callSameDay.lung', 'gb'));
  });

  test('a text is missed in the edition whose facts make it necessary', () => {
    expect(ofMustSay([LEAFLET, '{{t "leaflet:ask.partialDose"}}\n', ''])).toEqual([
      lacking(LEAFLET, 'leaflet', 'leaflet:ask.partialDose', 'us'),
    ]);
  });

  test('a statement is missed from one document, though another says it', () => {
    expect(ofMustSay([CARD, '{{say "card-back" beforeUse.liveVaccines}}', ''])).toEqual(
      ['us', 'eu', 'gb'].map((edition) => lacking(CARD, 'wallet-card', 'beforeUse.liveVaccines', edition)),
    );
  });

  test('the mark that no pharmacist has checked the sheet is missed', () => {
    expect(ofMustSay(['templates/parts/state.md.hbs', '{{t "common:sheet.unreviewed"}}', '']).join()).toContain(
      'leaflet must say common:sheet.unreviewed in edition us',
    );
  });
});

describe('a rule', () => {
  test('that names no fact is told, with the fact that was meant', () => {
    expect(ofMustSay([RULES, '- storage.expiry', '- storage.expirey'])).toEqual([
      `error [must-say] ${RULES}: storage.expirey: names no fact\n  hint: Did you mean storage.expiry?`,
    ]);
    expect(ofMustSay([RULES, '- storage.expiry', '- something'])).toEqual([
      `error [must-say] ${RULES}: something: names no fact\n  hint: Write the path of a fact, of a list, or the key of a text.`,
    ]);
  });

  test('that asks for a fact where it does not hold is told', () => {
    expect(ofMustSay([RULES, '- storage.doNotReturn', '- dose.nomidStart'])).toEqual(
      ['eu', 'gb'].map(
        (edition) =>
          `error [must-say] ${RULES}: dose.nomidStart: does not hold in edition ${edition}, so no document can say it there\n  hint: Take the edition out of the rule, or name what is said instead.`,
      ),
    );
  });

  test('for a list asks only for its facts that hold in the edition', () => {
    const diagnostics = ofMustSay([LEAFLET, '{{#each beforeUse.mustNotUse}}\n- {{say "leaflet" this}}\n{{/each}}\n', '']);
    expect(diagnostics.filter((text) => text.includes('neutropenia')).map((text) => /in edition (\w+)/.exec(text)?.[1])).toEqual([
      'eu',
      'gb',
    ]);
  });
});
