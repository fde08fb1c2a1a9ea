/** The injection guide for one patient's dose. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDiagnostic, isError } from '../../src/diagnostic.ts';
import { buildReporting, soundBuild } from '../pdf/realBuild.ts';
import { sharedFolder } from '../support/project.ts';

const output = sharedFolder();
const told = async (dose: string, edition: string, documents: readonly string[] = []) =>
  (await buildReporting({ dose, editions: [edition], languages: ['en'], documents, output: path.join(output, 'none') }))
    .filter(isError)
    .map(formatDiagnostic);

describe('a dose that the syringe has no mark for is told, with the marks there are', () => {
  test.each(['55', '10', '95', 'fifty', '50 mg', ''])('"%s"', async (dose) => {
    expect(await told(dose, 'eu')).toEqual([
      `error [command-line] command line: --dose: "${dose}" is no dose that the syringe measures in edition eu\n  hint: The syringe measures, in mg: 20, 30, 40, 50, 60, 70, 80, 90, 100.`,
    ]);
  });

  test('a part dose in the us edition, which has no steps for it', async () => {
    expect(await told('50', 'us')).toEqual([expect.stringContaining('"50" is no dose that the syringe measures in edition us')]);
  });

  test('a dose for documents that tell none', async () => {
    expect(await told('50', 'eu', ['leaflet'])).toEqual([expect.stringContaining('no document that was asked for tells a dose')]);
  });
});

describe('the guide', () => {
  const guide = async (dose: string) => {
    const folder = path.join(output, dose);
    await soundBuild({
      dose,
      editions: ['eu'],
      languages: ['en'],
      documents: ['injection-guide'],
      layouts: ['standard'],
      output: folder,
    });
    return readFileSync(path.join(folder, 'eu/en/injection-guide.txt'), 'utf8').replaceAll(/\s+/g, ' ');
  };

  test('for a part dose names it, and has the steps that measure it', async () => {
    const text = await guide('50');
    expect(text).toContain('50 mg');
    expect(text).toContain('front edge of the plunger');
  });

  test('for a full dose names it, and has no steps for a part', async () => {
    const text = await guide('100');
    expect(text).toContain('100 mg');
    expect(text).not.toContain('front edge of the plunger');
  });
});
