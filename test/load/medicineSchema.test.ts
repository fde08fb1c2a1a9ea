/** The JSON Schema beside the fact file, which editors complete and check from. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { medicineJsonSchema, medicineSchema } from '../../src/load/medicineSchema.ts';
import { parseYaml } from '../../src/load/parseYaml.ts';
import { listening, ROOT } from '../support/project.ts';

const read = (file: string) => readFileSync(path.join(ROOT, 'src/data', file), 'utf8');

test('the committed schema is the one that the code makes (npm run schema)', () => {
  expect(JSON.parse(read('medicine.schema.json'))).toEqual(JSON.parse(JSON.stringify(medicineJsonSchema())));
});

test('the fact file names its schema, and fits it', () => {
  const text = read('anakinra.yaml');
  expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./medicine.schema.json');
  const { report, diagnostics } = listening();
  expect(medicineSchema.safeParse(parseYaml('anakinra.yaml', text, report)?.data).success).toBe(true);
  expect(diagnostics).toEqual([]);
});
