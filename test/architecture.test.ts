/** The plan of the house: which way imports point, which file is the door to which library, and what a file may not have. */
import { describe, expect, test } from 'vitest';
import { type Import, importsOf, type Source, sources } from './support/sources.ts';

/** The folders in the order in which a sheet goes through them. */
const FLOW = ['data', 'load', 'localize', 'compose', 'assemble', 'textkit', 'text', 'typeset', 'pdf', 'check', 'write', 'review'];
/** What every folder may speak of; it speaks of data, and of nothing else. */
const VOCABULARY = ['diagnostic.ts', 'leaflet'];
/** Loading has to know the types of what it makes, which the stages after it own. */
const TYPES_FROM_THE_RIGHT: Readonly<Record<string, readonly string[]>> = { load: ['localize', 'compose'] };

/** The only files or folders that may import a library. A library that is not here may not be imported at all. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  'node:fs': ['load', 'write'],
  'node:path': ['build.ts', 'cli.ts', 'load', 'write'],
  'node:url': ['cli.ts', 'leaflets.mjs'],
  'node:crypto': ['localize/statementHash.ts', 'text/html/head.ts', 'text/toIndex.ts', 'write/manifest.ts'],
  'node:module': ['typeset/fonts.ts', 'typeset/hyphenation.ts', 'textkit/register.mjs', 'data/exemplars.ts'], // to find the files of a package, and to hook its imports
  yaml: ['load/parseYaml.ts'],
  zod: ['load'],
  pngjs: ['load/oneColourLogo.ts'],
  i18next: ['localize/createTranslator.ts'],
  handlebars: ['compose/handlebars.ts'],
  mdast: ['assemble/markdown.ts'],
  'mdast-util-directive': ['assemble/markdown.ts'],
  'mdast-util-from-markdown': ['assemble/markdown.ts'],
  'micromark-extension-directive': ['assemble/markdown.ts'],
  react: ['typeset', 'pdf/layOut.ts'],
  '@react-pdf/renderer': ['typeset', 'pdf/layOut.ts'],
  '@react-pdf/layout': ['pdf/layOut.ts'],
  '@react-pdf/render': ['pdf/paint.ts'],
  pdfkit: ['pdf/paint.ts'],
  'pdfjs-dist': ['pdf/readBack.ts'],
  fontkit: ['typeset/fonts.ts'],
  harfbuzzjs: ['textkit'],
  'bidi-js': ['textkit/paragraph.ts'],
  linebreak: ['textkit/lineBreaks.ts'],
  'get-east-asian-width': ['text/plain/columns.ts'],
  syllable: ['check/readability.ts'],
  xliff: ['review/xliff.ts'],
  'fastest-levenshtein': ['diagnostic.ts'],
  commander: ['cli.ts'],
  'cli-progress': ['cli.ts'],
  tsx: ['leaflets.mjs'],
};
/** Doors for types alone. */
const DOORS_FOR_TYPES: Readonly<Record<string, readonly string[]>> = {
  react: ['documents.ts'], // a layout is a function to a React element
};

/** What comes from outside comes in at the top (the clock is an argument), so that same inputs make the same bytes. */
const OUTSIDE: Readonly<Record<string, Readonly<{ mark: RegExp; doors: readonly string[] }>>> = {
  'the time of day': { mark: /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/, doors: ['cli.ts'] }, // a sign-off has the day on which it was given
  'random numbers': { mark: /\bMath\.random\b|\brandomUUID\b/, doors: [] },
  'the process': { mark: /\bprocess\.\w/, doors: ['cli.ts', 'leaflets.mjs'] },
  'the console': { mark: /\bconsole\b/, doors: ['pdf/listenToConsole.ts'] },
};

/** React-PDF imports the engine that we give it in this form. */
const IN_THE_FORM_OF_OTHERS = ['textkit/index.ts', 'textkit/linebreak.d.ts'];

const LONGEST_FILE = 200;

const files = sources();
const folderOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file);
const stands = (file: string, places: readonly string[]) =>
  places.some((place) => file === place || file.startsWith(`${place}/`));

describe('the flow', () => {
  test('every folder of src has its place in the flow or in the vocabulary', () => {
    const folders = new Set(files.filter(({ file }) => file.includes('/')).map(({ file }) => folderOf(file)));
    expect([...folders].filter((folder) => ![...FLOW, ...VOCABULARY].includes(folder))).toEqual([]);
  });

  test('a folder imports only from itself, from folders left of it, and from the vocabulary', () => {
    expect(files.flatMap((source) => offending(source, againstTheFlow))).toEqual([]);
  });

  test('the command line imports only the build, the governance and the diagnostics, and only the launcher imports the command line', () => {
    const allowed = ['build.ts', 'governance.ts', 'diagnostic.ts'];
    const cli = offending(sourceOf('cli.ts'), (_file, { ours, from }) => ours && !allowed.includes(from));
    const others = files.filter(({ file }) => file !== 'leaflets.mjs');
    expect([...cli, ...others.flatMap((source) => offending(source, (_file, { from }) => from === 'cli.ts'))]).toEqual([]);
  });

  test('imports are found in every form they have', () => {
    const text = [
      "import { a } from '../load/a.ts';",
      "import type { B } from './b.ts';",
      "export {\n  c,\n} from '../c.ts';",
      "import 'zod';",
      "const d = await import('@react-pdf/layout/lib/d');",
      "const e = require.resolve('pdfjs-dist/package.json');",
    ].join('\n');
    expect(importsOf('check/x.ts', text).map(({ from, typesOnly }) => (typesOnly ? `type ${from}` : from))).toEqual([
      'load/a.ts',
      'type check/b.ts',
      'c.ts',
      'zod',
      '@react-pdf/layout',
      'pdfjs-dist',
    ]);
  });
});

describe('doors', () => {
  test('each library is imported through its door, and none that has no door', () => {
    expect(files.flatMap((source) => offending(source, besideTheDoor))).toEqual([]);
  });

  test('no door stands open to nothing', () => {
    const uses = (place: string, library: string) =>
      files.some(({ file, imports }) => stands(file, [place]) && imports.some(({ ours, from }) => !ours && from === library));
    const doors = [...Object.entries(DOORS), ...Object.entries(DOORS_FOR_TYPES)];
    const idle = doors.flatMap(([library, places]) =>
      places.filter((place) => !uses(place, library)).map((place) => `${library}: ${place}`),
    );
    expect(idle).toEqual([]);
  });

  test.each(Object.entries(OUTSIDE))('%s comes in where it should', (_name, { mark, doors }) => {
    expect(files.filter(({ file, text }) => mark.test(code(text)) && !stands(file, doors)).map(({ file }) => file)).toEqual([]);
  });
});

describe('files', () => {
  test.each([
    ['has a default export', /^export default\b|\bas default\b/m],
    ['has an enum', /^\s*(export\s+)?(declare\s+|const\s+)*enum\s+\w/m],
    ['has a class that is no error', /^\s*(export\s+)?(abstract\s+)?class\s+(?!\w+Error extends Error\b)\w|[=(]\s*class\b/m],
  ])('no file %s', (_what, mark) => {
    const ours = files.filter(({ file }) => !IN_THE_FORM_OF_OTHERS.includes(file));
    expect(ours.filter(({ text }) => mark.test(code(text))).map(({ file }) => file)).toEqual([]);
  });

  test(`no file is longer than ${LONGEST_FILE} lines`, () => {
    const lengths = files.map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > LONGEST_FILE)).toEqual([]);
  });

  test('every file opens with a sentence that says what it is', () => {
    expect(files.filter(({ text }) => !/^(#!.*\n)?\/(\*\*|\/ )/.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

/** The text without its comments. */
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/ .*$/gm, '');

function sourceOf(name: string): Source {
  const source = files.find(({ file }) => file === name);
  if (!source) throw new Error(`there is no src/${name}`);
  return source;
}

/** The imports of a file that offend against a rule, as lines to read. */
function offending({ file, imports }: Source, offends: (file: string, imported: Import) => boolean): string[] {
  return imports
    .filter((imported) => offends(file, imported))
    .map(({ from, typesOnly }) => `src/${file} imports ${typesOnly ? 'types from ' : ''}${from}`);
}

function againstTheFlow(file: string, { ours, from, typesOnly }: Import): boolean {
  if (!ours || !(file.includes('/') || VOCABULARY.includes(file))) return false; // files at the top see everything
  const [here, there] = [folderOf(file), folderOf(from)];
  if (here === there) return false;
  if (VOCABULARY.includes(here)) return there !== 'data';
  if (VOCABULARY.includes(there)) return false;
  if (typesOnly && TYPES_FROM_THE_RIGHT[here]?.includes(there)) return false;
  return !FLOW.includes(there) || FLOW.indexOf(there) > FLOW.indexOf(here);
}

function besideTheDoor(file: string, { ours, from, typesOnly }: Import): boolean {
  if (ours) return false;
  const doors = [...(DOORS[from] ?? []), ...(typesOnly ? (DOORS_FOR_TYPES[from] ?? []) : [])];
  return !stands(file, doors);
}
