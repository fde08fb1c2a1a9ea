/** Data against a zod schema: what does not fit is told, each with its line and its path. */
import type { z } from 'zod';
import { error, type Report } from '../diagnostic.ts';
import type { Located } from './parseYaml.ts';

/** The parsed data, or undefined when it does not fit the schema (all misfits are reported). */
export function validate<T>(
  schema: z.ZodType<T>,
  file: string,
  { data, lineOf }: Located,
  rule: string,
  report: Report,
): T | undefined {
  const result = schema.safeParse(data, {
    error: (issue) => (issue.code === 'invalid_type' && issue.input === undefined ? 'is missing' : undefined),
  });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const { path, message, hint } of explain(issue)) {
      report(error(rule, { file, line: lineOf(path), ...(path.length ? { path: path.join('.') } : {}) }, message, hint));
    }
  }
  return undefined;
}

type Explained = Readonly<{ path: PropertyKey[]; message: string; hint?: string }>;

/** Unknown keys one by one; of a choice, the mistakes of the branch that came nearest. */
function explain(issue: z.core.$ZodIssue): Explained[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: `"${key}" is not known here`,
      hint: hintFor(issue, key),
    }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearestBranch = [...issue.errors].sort((a, b) => weight(a) - weight(b))[0] ?? [];
    return nearestBranch.flatMap((inner) => explain({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue));
  }
  return [
    {
      path: [...issue.path],
      message: issue.message,
      hint: 'The README says what may stand here; for the medicine, src/data/medicine.schema.json does.',
    },
  ];
}

const weight = (issues: readonly z.core.$ZodIssue[]) => issues.reduce((sum, issue) => sum + weightOf(issue), 0);

/** A branch of quite another kind (a list where a map stands) is further off than any missing key. */
function weightOf(issue: z.core.$ZodIssue): number {
  if (issue.code === 'unrecognized_keys') return issue.keys.length;
  return issue.code === 'invalid_type' && issue.path.length === 0 ? 10 : 1;
}

function hintFor(issue: { path: PropertyKey[] }, key: string): string {
  const where = issue.path.length ? `under "${issue.path.join('.')}"` : 'at the top';
  return `Check the spelling of "${key}", or see the schema for the keys that may stand ${where}.`;
}
