/** The name and version of this program, from package.json. */
import { z } from 'zod';
import type { Report } from '../diagnostic.ts';
import { parseJson } from './parseYaml.ts';
import { type Project, readText } from './project.ts';
import { validate } from './validate.ts';

const schema = z.object({ name: z.string(), version: z.string() });
export type Program = z.infer<typeof schema>;

export function loadProgram(project: Project, report: Report): Program | undefined {
  const file = 'package.json';
  const text = readText(project, file, report);
  const located = text === undefined ? undefined : parseJson(file, text, report);
  return located && validate(schema, file, located, 'package', report);
}
