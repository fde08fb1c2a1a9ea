/** The lint of templates: every path is resolved, every helper is known, and what an edition lacks is guarded. */
import { describe, expect, test } from 'vitest';
import { referencesOf } from '../../src/compose/references.ts';
import type { Edition } from '../../src/data/edition.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { listening } from '../support/project.ts';
import { realInputs, realMedicine } from '../support/real.ts';
import { templatesWith } from '../support/templates.ts';

/** What a leaflet of this template asks for and what is wrong with it, as lines to read. */
function lint(template: string, edition: Edition = 'us') {
  const { report, diagnostics } = listening();
  const world = { medicine: realMedicine(), edition, templates: templatesWith(template), report };
  const references = referencesOf('leaflet', world).map((reference) =>
    reference.kind === 'text' ? reference.key : `${reference.namespace}:${reference.path}`,
  );
  return { references, diagnostics: diagnostics.map(formatDiagnostic), rules: diagnostics.map(({ rule }) => rule) };
}

const FILE = 'templates/leaflet.md.hbs';

describe('a misspelt path is found, where Handlebars would let its block disappear', () => {
  test('in {{#if}}', () => {
    const { diagnostics, references } = lint('# ·\n\n{{#if storage.outOfRefrigeratr}}\n{{t "leaflet:title"}}\n{{/if}}', 'eu');
    expect(diagnostics).toEqual([
      `error [template-path] ${FILE}:3: "storage.outOfRefrigeratr" is no fact of the medicine\n  hint: Did you mean "storage.outOfRefrigerator"?`,
    ]);
    expect(references).toEqual([]);
  });

  test('in {{#unless}}', () => {
    expect(lint('{{#unless howToUse.partialDos}}x{{/unless}}').diagnostics).toEqual([
      `error [template-path] ${FILE}:1: "howToUse.partialDos" is no fact of the medicine\n  hint: Did you mean "howToUse.partialDose"?`,
    ]);
  });

  test('in {{#each}}', () => {
    expect(lint('# ·\n{{#each sideEffects.emergncy}}\n- {{say "leaflet" this}}\n{{/each}}').diagnostics).toEqual([
      `error [template-path] ${FILE}:2: "sideEffects.emergncy" is no fact of the medicine\n  hint: Did you mean "sideEffects.emergency"?`,
    ]);
  });

  test('in {{say}}', () => {
    expect(lint('{{say "leaflet" storage.refrigeratr}}').diagnostics).toEqual([
      `error [template-path] ${FILE}:1: "storage.refrigeratr" is no fact of the medicine\n  hint: Did you mean "storage.refrigerator"?`,
    ]);
  });

  test('in a fact of a list, named by its id', () => {
    expect(lint('{{say "leaflet" sideEffects.emergency.sweling}}').diagnostics).toEqual([
      `error [template-path] ${FILE}:1: "sideEffects.emergency.sweling" is no fact of the medicine\n  hint: Did you mean "sideEffects.emergency.swelling"?`,
    ]);
  });

  test('in what the profile of a pharmacy may bring', () => {
    expect(lint('{{#if pharmacy.reportingSchem}}x{{/if}}').diagnostics).toEqual([
      `error [template-path] ${FILE}:1: "pharmacy.reportingSchem" is no fact of the medicine\n  hint: Did you mean "pharmacy.reportingScheme"?`,
    ]);
  });

  test('and one with no near name says where the names are', () => {
    expect(lint('{{say "leaflet" x.typo}}').diagnostics).toEqual([
      `error [template-path] ${FILE}:1: "x.typo" is no fact of the medicine\n  hint: See src/data/shape.ts for the names of facts, and templates/ for those of parts.`,
    ]);
  });

  test('in a branch that the edition takes, but not in one that it never takes', () => {
    const template = '{{#if dose.forgotten}}{{say "leaflet" a.typo}}{{else}}{{say "leaflet" b.typo}}{{/if}}';
    expect(lint(template, 'eu').diagnostics[0]).toContain('"a.typo"');
    expect(lint(template, 'us').diagnostics[0]).toContain('"b.typo"');
  });
});

describe('a path has to lead to what its helper takes', () => {
  test.each([
    ['{{say "leaflet" sideEffects.emergency}}', 'sideEffects.emergency is a list, not a fact'],
    ['{{sayRow "leaflet" product.form}}', 'product.form is a fact, not a list'],
    ['{{#each product.form}}x{{/each}}', 'product.form is not a list'],
    ['{{#if sideEffects}}x{{/if}}', '"sideEffects" is no fact of the medicine'],
    ['{{say "leaflet" this}}', '"this" is no fact of the medicine'],
    ['{{#if storage.refrigerator.from}}x{{/if}}', '"storage.refrigerator.from" is no fact of the medicine'],
  ])('%s', (template, message) => {
    const { diagnostics, rules } = lint(template);
    expect(rules).toEqual(['template-path']);
    expect(diagnostics[0]).toContain(`${FILE}:1: ${message}`);
  });
});

describe('templates print through helpers alone', () => {
  test.each(['{{storage.refrigerator}}', '{{{storage.refrigerator}}}', '{{&storage.refrigerator}}', '{{this}}'])(
    '%s is refused',
    (print) => {
      const { diagnostics, rules } = lint(`# ·\n${print}`);
      expect(rules).toEqual(['helpers-only']);
      expect(diagnostics[0]).toContain(`${FILE}:2: "{{${print.replace(/[{}&]/g, '')}}}" does not print through a helper`);
      expect(diagnostics[0]).toContain('hint: Print wording with {{t "…"}} or {{say "…" fact}}');
    },
  );

  test('an unknown helper is refused, with the helpers there are', () => {
    expect(lint('{{sey "leaflet" product.form}}').diagnostics).toEqual([
      `error [helpers-only] ${FILE}:1: "{{sey}}" does not print through a helper\n  hint: Print wording with {{t "…"}} or {{say "…" fact}}; helpers are t, figure, say, sayRow, if, unless, each, inLanguageOfPlace, band.`,
    ]);
  });

  test('an unknown block is refused, with the blocks there are', () => {
    expect(lint('{{#with product}}x{{/with}}').diagnostics).toEqual([
      `error [helpers-only] ${FILE}:1: "{{#with}}" is not a block we know\n  hint: Blocks are {{#if}}, {{#unless}}, {{#each}}, {{#inLanguageOfPlace}}, {{#band}}.`,
    ]);
  });

  test.each([
    '{{t}}',
    '{{t leaflet.title}}',
    '{{t "leaflet:title" "x"}}',
    '{{say "leaflet"}}',
    '{{say product.form}}',
    '{{say "leaflet" product.form x="1"}}',
  ])('%s is refused, with how to call helpers', (call) => {
    const { diagnostics, rules } = lint(call);
    expect(rules).toEqual(['helper-arguments']);
    expect(diagnostics[0]).toContain(
      'hint: Write {{t "namespace:key"}}, {{figure "name"}}, {{say "namespace" fact}} or {{sayRow "namespace" list}}.',
    );
  });

  test.each(['{{#> parts/furniture}}x{{/parts/furniture}}', '{{#*inline "x"}}a{{/inline}}', '{{* decorator}}'])(
    '%s is refused',
    (statement) => {
      expect(lint(statement).rules).toEqual(['template-syntax']);
    },
  );
});

describe('parts', () => {
  test('a part that is missing is told where it is asked for, with the part that was meant', () => {
    expect(lint('# ·\n\n{{> parts/furnitur}}').diagnostics).toEqual([
      `error [template-part] ${FILE}:3: there is no template "parts/furnitur"\n  hint: Did you mean "parts/furniture"?`,
    ]);
  });

  test('a part is looked through in its own file', () => {
    const { report, diagnostics } = listening();
    const templates = new Map([
      ...templatesWith('{{> parts/note}}'),
      [
        'parts/note',
        { name: 'parts/note', file: 'templates/parts/note.md.hbs', text: '·\n{{say "leaflet" product.frm}}' },
      ] as const,
    ]);
    referencesOf('leaflet', { medicine: realMedicine(), edition: 'us', templates, report });
    expect(diagnostics.map(({ place }) => place)).toEqual([{ file: 'templates/parts/note.md.hbs', line: 2 }]);
  });

  test('a document without a template is told where documents are listed', () => {
    const { report, diagnostics } = listening();
    referencesOf('leaflt', { medicine: realMedicine(), edition: 'us', templates: templatesWith(''), report });
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'error [template-part] src/documents.ts: there is no template "leaflt"\n  hint: Did you mean "leaflet"?',
    ]);
  });
});

describe('an absent fact', () => {
  test('is an error where nothing guards it, with how to guard it', () => {
    expect(lint('# ·\n- {{say "leaflet" dose.forgotten}}', 'us').diagnostics).toEqual([
      `error [absent-fact] ${FILE}:2: dose.forgotten is absent in edition us\n  hint: Guard it: {{#if dose.forgotten}} … {{else}} what to do instead {{/if}}.`,
    ]);
    expect(lint('# ·\n- {{say "leaflet" dose.forgotten}}', 'eu').diagnostics).toEqual([]);
  });

  test('is fine behind its guard, and the other branch is what the edition says', () => {
    const template = '{{#if dose.forgotten}}{{say "leaflet" dose.forgotten}}{{else}}{{t "leaflet:ask.forgotten"}}{{/if}}';
    expect(lint(template, 'us')).toMatchObject({ references: ['leaflet:ask.forgotten'], diagnostics: [] });
    expect(lint(template, 'eu')).toMatchObject({ references: ['leaflet:dose.forgotten'], diagnostics: [] });
  });

  test('is no way through {{#unless}}', () => {
    expect(lint('{{#unless dose.forgotten}}{{say "leaflet" dose.forgotten}}{{/unless}}', 'us').rules).toEqual(['absent-fact']);
  });

  test('falls out of a list', () => {
    const template = '{{#each beforeUse.mustNotUse}}- {{say "leaflet" this}}\n{{/each}}';
    expect(lint(template, 'us').references).not.toContain('leaflet:beforeUse.mustNotUse.neutropenia');
    expect(lint(template, 'eu').references).toContain('leaflet:beforeUse.mustNotUse.neutropenia');
  });

  test('makes {{#if}} on a list false when no fact of it holds', () => {
    const template = '{{#if howToUse.partialDose}}{{t "leaflet:ask.fullDose"}}{{/if}}';
    expect([lint(template, 'us').references, lint(template, 'gb').references]).toEqual([[], ['leaflet:ask.fullDose']]);
  });
});

test('when the facts could not be read, paths are held against the shape of a medicine', () => {
  const { report, diagnostics } = listening();
  const template =
    '{{say "leaflet" storage.expirey}}{{#if dose.forgotten}}{{say "leaflet" dose.forgotten}}{{/if}}{{say "leaflet" uses.offLabel.gout}}';
  referencesOf('leaflet', { medicine: undefined, edition: 'us', templates: templatesWith(template), report });
  expect(diagnostics.map(({ message, hint }) => `${message}. ${hint}`)).toEqual([
    '"storage.expirey" is no fact of the medicine. Did you mean "storage.expiry"?',
  ]);
});

describe('what a template asks for', () => {
  test('counts both ways that a condition on the profile can turn out', () => {
    const template =
      '{{#if pharmacy.reportingScheme}}{{t "leaflet:ask.reporting"}}{{else}}{{t "leaflet:ask.reportingUnnamed"}}{{/if}}';
    expect(lint(template)).toMatchObject({
      references: ['leaflet:ask.reporting', 'leaflet:ask.reportingUnnamed'],
      diagnostics: [],
    });
  });

  test('takes a row of a list as each of its statements', () => {
    expect(lint('{{sayRow "card-front" uses.offLabel}}', 'eu').references).toEqual([
      'card-front:uses.offLabel.pericarditis',
      'card-front:uses.offLabel.gout',
    ]);
  });

  test('leaves out comments', () => {
    expect(lint('{{!-- {{say "leaflet" x.typo}} --}}{{t "leaflet:title"}}')).toMatchObject({
      references: ['leaflet:title'],
      diagnostics: [],
    });
  });
});

test.each([
  ['a block that is not closed', '# ·\n{{#if dose.forgotten}}\nx', 3],
  ['a brace that is missing', '# ·\n{{t "leaflet:title"}\n', 2],
  ['an end without a beginning', '\n\n{{/if}}', 3],
])('%s is told with its line', (_what, template, line) => {
  const { diagnostics, rules, references } = lint(template);
  expect(rules).toEqual(['template-syntax']);
  expect(diagnostics[0]).toContain(`${FILE}:${line}: Handlebars cannot read this: Parse error on line ${line}`);
  expect(diagnostics[0]).toContain('hint: Look for a brace or a {{/…}} that is missing.');
  expect(references).toEqual([]);
});

test.each(['us', 'eu', 'gb'] as const)('the templates of the project are sound in edition %s', (edition) => {
  const { report, diagnostics } = listening();
  const { size } = new Set(
    ['leaflet', 'wallet-card'].flatMap((name) =>
      referencesOf(name, { medicine: realMedicine(), edition, templates: realInputs().templates, report }),
    ),
  );
  expect(diagnostics).toEqual([]);
  expect(size).toBeGreaterThan(100);
});

describe('what would go wrong later is refused now', () => {
  test.each([
    ['Keep 5 of these.', 'template-wording', '"Keep 5 of these." is typed into the template'],
    ['{{#if}}·{{/if}}', 'helper-arguments', '{{#if}} is called in the wrong way'],
    ['{{#if product.form product.look}}·{{/if}}', 'helper-arguments', '{{#if}} is called in the wrong way'],
    ['{{#each}}·{{/each}}', 'helper-arguments', '{{#each}} is called in the wrong way'],
    ['{{#each sideEffects.emergency}}·{{else}}·{{/each}}', 'template-path', '{{#each}} has an {{else}}'],
    ['{{#each sideEffects.emergency}}{{#if product.form}}·{{/if}}{{/each}}', 'template-path', '"product.form" stands inside'],
    ['{{#each sideEffects.emergency}}{{say "leaflet" product.form}}{{/each}}', 'template-path', '"product.form" stands inside'],
    ['{{#if this.product.form}}·{{/if}}', 'template-path', '"this.product.form" is no fact'],
    ['{{say "leaflet" product/form}}', 'template-path', '"product/form" is no fact'],
    ['{{> (lookup . "x")}}', 'template-part', 'a part is called by its name alone'],
    ['{{> parts/furniture product}}', 'template-part', 'a part is called by its name alone'],
    ['{{> leaflet}}', 'template-part', 'the part "leaflet" holds itself'],
  ])('%s', (template, rule, message) => {
    const { diagnostics } = lint(template, 'eu');
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toContain(`[${rule}]`);
    expect(diagnostics[0]).toContain(message);
  });
});
