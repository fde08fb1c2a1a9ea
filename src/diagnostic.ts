/** What the build says about someone's mistake: where it is, what is wrong, and how to mend it. */
import { closest, distance } from 'fastest-levenshtein';

/** `error` stops the build; `notice` is printed and the build goes on. */
export type Severity = 'error' | 'notice';

/** A file, relative to the project or as the user gave it, and where in it: a dotted key or a line, counted from 1. */
export type Place = Readonly<{ file: string; path?: string | undefined; line?: number | undefined }>;

export type Diagnostic = Readonly<{
  severity: Severity;
  /** The name of the rule that speaks, in kebab case. */
  rule: string;
  message: string;
  place: Place;
  /** One sentence that says how to mend it. */
  hint?: string | undefined;
}>;

/** Where a stage puts what it finds, and goes on. */
export type Report = (diagnostic: Diagnostic) => void;

export const isError = (diagnostic: Diagnostic): boolean => diagnostic.severity === 'error';

export function error(rule: string, place: Place, message: string, hint?: string): Diagnostic {
  return { severity: 'error', rule, place, message, hint };
}

/** `file:line: path: message`, with the hint on a line of its own. */
export function formatDiagnostic({ severity, rule, place, message, hint }: Diagnostic): string {
  const where = [place.line ? `${place.file}:${place.line}` : place.file, ...(place.path ? [place.path] : [])].join(': ');
  return `${severity} [${rule}] ${where}: ${message}${hint ? `\n  hint: ${hint}` : ''}`;
}

/** The candidate closest in spelling, for "did you mean", or undefined when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const list = [...candidates];
  if (list.length === 0) return undefined;
  const best = closest(word, list);
  const edits = distance(word, best);
  // Half of a word changed is another word: "uk" does not mean "us".
  return edits <= Math.max(1, word.length / 3) && edits < word.length / 2 ? best : undefined;
}
