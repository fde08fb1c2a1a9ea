/** The list of statements that documents may not lack. */
import { z } from 'zod';
import { EDITIONS } from '../data/edition.ts';
import type { MustSay } from '../data/mustSay.ts';
import type { Report } from '../diagnostic.ts';
import { parseYaml } from './parseYaml.ts';
import { type Project, readText } from './project.ts';
import { validate } from './validate.ts';

const FILE = 'src/data/must-say.yaml';
const schema = z
  .array(
    z.strictObject({
      document: z.string(),
      editions: z.array(z.enum(EDITIONS)).nonempty(),
      says: z.array(z.string()).nonempty(),
    }),
  )
  .nonempty('the list is empty');

/** @returns one rule a statement, or undefined when the file cannot be used (reported). */
export function loadMustSay(project: Project, report: Report): readonly MustSay[] | undefined {
  const text = readText(project, FILE, report);
  const located = text === undefined ? undefined : parseYaml(FILE, text, report);
  const rules = located && validate(schema, FILE, located, 'must-say-schema', report);
  return rules?.flatMap(({ says, ...rule }) => says.map((one) => ({ ...rule, says: one })));
}
