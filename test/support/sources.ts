/** The source files, and what each of them imports, for the tests of the house's rules. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './project.ts';

/** An import: from another file of ours (by its path in src) or from a library (by its package). */
export type Import = Readonly<{ ours: boolean; from: string; typesOnly: boolean }>;
export type Source = Readonly<{ file: string; text: string; imports: readonly Import[] }>;

/** All files of src that hold code, by their path in it. */
export function sources(): Source[] {
  return readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(ROOT, 'src', file), 'utf8');
      return { file, text, imports: importsOf(file, text) };
    });
}

/** `import … from`, `export … from`, `import 'x'`, and what is imported or resolved on the way. */
const IMPORTS = [
  /^(?:import|export)\s+(?<types>type\s)?[^;'"]*?\sfrom\s+['"](?<from>[^'"]+)['"]/gm,
  /^(?<types>)import\s+['"](?<from>[^'"]+)['"]/gm,
  /\b(?<types>)(?:import|require|require\.resolve)\(\s*['"](?<from>[^'"]+)['"]/g,
];

export function importsOf(file: string, text: string): Import[] {
  return IMPORTS.flatMap((pattern) => [...text.matchAll(pattern)]).map(({ groups }) => {
    const from = groups?.['from'] ?? '';
    const ours = from.startsWith('.');
    return {
      ours,
      from: ours ? path.posix.join(path.posix.dirname(file), from) : packageOf(from),
      typesOnly: Boolean(groups?.['types']),
    };
  });
}

/** `@react-pdf/layout/lib/x` is of `@react-pdf/layout`; what Node brings is a package of its own name. */
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
