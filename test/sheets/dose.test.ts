/** The option --dose: held to the marks of the edition's syringe, and printed large with the steps that it needs. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { buildReporting } from '../pdf/realBuild.ts';
import { sharedFolder } from '../support/project.ts';

const folder = sharedFolder();
const MARKS = '20, 30, 40, 50, 60, 70, 80, 90, 100';

async function told(edition: string, dose: string, documents: readonly string[] = ['injection-guide']) {
  const output = path.join(folder, `refused-${edition}-${dose.length}-${documents.length}`);
  const request = { editions: [edition], languages: ['en'], documents, layouts: ['standard'], dose, output };
  const diagnostics = (await buildReporting(request)).filter(({ severity }) => severity === 'error');
  return diagnostics.map(formatDiagnostic);
}

describe('a dose that cannot be measured is told, with the marks:', () => {
  test.each([
    ['between the marks', '25'],
    ['below the first', '10'],
    ['above the syringe', '110'],
    ['no number', 'half'],
    ['with a unit', '50mg'],
    ['nothing', ''],
  ])('%s', async (_, dose) => {
    expect(await told('eu', dose)).toEqual([
      `error [command-line] command line: --dose: "${dose}" is no dose that the syringe measures in edition eu\n  hint: The syringe measures, in mg: ${MARKS}.`,
    ]);
  });

  test('part of a syringe in the us edition, whose label describes no marks', async () => {
    expect(await told('us', '50')).toEqual([
      'error [command-line] command line: --dose: "50" is no dose that the syringe measures in edition us\n  hint: There the label describes no marks on the syringe, so a part dose is not explained: leave the edition out, or give 100.',
    ]);
  });

  test('for documents that tell none', async () => {
    expect(await told('gb', '50', ['leaflet', 'wallet-card'])).toEqual([
      'error [command-line] command line: --dose: no document that was asked for tells a dose\n  hint: Add --document injection-guide, or leave --dose out.',
    ]);
  });
});

describe('the injection guide', () => {
  const made = new Map<string, string>();
  beforeAll(async () => {
    for (const [edition, dose] of [
      ['eu', '50'],
      ['eu', '100'],
      ['us', '100'],
      ['eu', undefined],
      ['us', undefined],
    ] as const) {
      const output = path.join(folder, `${edition}-${dose}`);
      const request = { editions: [edition], languages: ['en'], documents: ['injection-guide'], layouts: ['standard'], output };
      const diagnostics = await buildReporting(dose === undefined ? request : { ...request, dose });
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      for (const end of ['md', 'html'])
        made.set(`${edition} ${dose} ${end}`, readFileSync(path.join(output, edition, 'en', `injection-guide.${end}`), 'utf8'));
    }
  });
  const guide = (name: string) => made.get(name)?.replaceAll('\u00a0', ' ') ?? '';

  test('for 50 mg says so in its head and in a box, and has the steps of a part dose and the mark', () => {
    const markdown = guide('eu 50 md');
    expect(markdown).toMatch(/:::header\n.*Your dose: 50 mg/);
    expect(markdown).toContain('## Your dose: 50 mg');
    expect(markdown).toContain('## Measure 50 mg');
    expect(markdown).toContain('is at the mark 50 mg.]{name="dose"}');
    expect(markdown).not.toContain('Skip these steps');
  });

  test('for 50 mg draws the mark of 50 mg in the HTML, too, and no other', () => {
    const svg = readFileSync('templates/figures/dose.svg', 'utf8');
    const arrow = (dose: number) => new RegExp(`<g class="dose-${dose}">\\s*(<path[^>]*>)`).exec(svg)?.[1] ?? 'none';
    expect(guide('eu 50 html')).toContain(arrow(50));
    for (const other of [20, 30, 40, 60, 70, 80, 90]) expect(guide('eu 50 html')).not.toContain(arrow(other));
  });

  test.each(['eu 100', 'us 100'])('for a full syringe (%s) has no step of a part dose', (name) => {
    expect(guide(`${name} md`)).toContain('## Your dose: 100 mg');
    expect(guide(`${name} md`)).not.toMatch(/tiny drop|name="dose"|name="first-drop"|Measure/);
  });

  test.each(['eu undefined', 'us undefined'])('without a dose (%s) names none, and shows no mark', (name) => {
    expect(guide(`${name} md`)).not.toMatch(/Your dose:|name="dose"/);
  });

  test('without a dose speaks of the mark of your dose', () => {
    expect(guide('eu undefined md')).toContain('at the mark of your dose');
    expect(guide('eu undefined md')).toContain('## Only for a dose of 20–90 mg');
  });
});
