/** YAML and JSON to data that knows its lines; what is malformed is told with its line. */
import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { parseJson, parseYaml } from '../../src/load/parseYaml.ts';
import { listening } from '../support/project.ts';

function parsed(parse: typeof parseYaml, text: string) {
  const { report, diagnostics } = listening();
  return { located: parse('file', text, report), diagnostics: diagnostics.map(formatDiagnostic) };
}

const TEXT =
  'facts:\n  product:\n    form: { editions: [us],\n      source: [seed] }\n  list:\n    - a\n    - id: b\n      x: 1\n';

describe('every part knows its line', () => {
  test.each([
    [['facts'], 1],
    [['facts', 'product', 'form'], 3],
    [['facts', 'product', 'form', 'source'], 4],
    [['facts', 'list', 0], 6],
    [['facts', 'list', 1], 7],
    [['facts', 'list', 1, 'x'], 8],
  ])('%j stands on line %d', (path, line) => {
    expect(parsed(parseYaml, TEXT).located?.lineOf(path)).toBe(line);
  });

  test('a part that is missing has the line of what should hold it', () => {
    expect(parsed(parseYaml, TEXT).located?.lineOf(['facts', 'product', 'form', 'value', 'amount'])).toBe(3);
    expect(parsed(parseYaml, TEXT).located?.lineOf(['sources'])).toBe(1);
  });

  test('in JSON, too', () => {
    expect(parsed(parseJson, '{\n  "a": {\n    "b": "c" }\n}').located?.lineOf(['a', 'b'])).toBe(3);
  });
});

describe('malformed YAML is told with its line', () => {
  test.each([
    ['a list that is not closed', 'a: 1\nb: [1\n', 'file:3'],
    ['a tab', 'a:\n\tb: 1\n', 'file:2'],
    ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', 'file:3: Map keys must be unique'],
    ['a key that stands twice in braces', 'x: { a: 1,\n  a: 2 }\n', 'file:2: Map keys must be unique'],
    ['two documents', 'a: 1\n---\na: 2\n', 'file:2'],
    ['two colons in a line', 'name: Corner: Pharmacy\n', 'file:1'],
  ])('%s', (_what, text, expected) => {
    const { located, diagnostics } = parsed(parseYaml, text);
    expect(located).toBeUndefined();
    expect(diagnostics[0]).toContain(`error [malformed-file] ${expected}`);
    expect(diagnostics[0]).toMatch(/hint: (Look at this line and the one before it|Remove one of the two)\./);
  });
});

describe('JSON is read strictly, because a translator’s tool has to read it', () => {
  test.each([
    ['a trailing comma', '{\n  "a": "b",\n}', 3],
    ['a missing comma', '{\n  "a": "b"\n  "c": "d"\n}', 3],
    ['a quotation mark that is not closed', '{\n  "a": "b,\n}', 2],
    ['a comment', '{\n  // why\n  "a": "b"\n}', 2],
    ['an end that is missing', '{\n  "a": "b"', 2],
  ])('%s is told with its line', (_what, text, line) => {
    const { located, diagnostics } = parsed(parseJson, text);
    expect(located).toBeUndefined();
    expect(diagnostics).toEqual([expect.stringContaining(`error [malformed-file] file:${line}: this is not JSON: `)]);
    expect(diagnostics[0]).toContain('hint: Look for a missing comma or quotation mark.');
  });

  test('a key that stands twice is told, though JSON.parse would take the last', () => {
    expect(parsed(parseJson, '{ "a": "b",\n  "a": "c" }').diagnostics).toEqual([
      'error [malformed-file] file:2: Map keys must be unique\n  hint: Remove one of the two.',
    ]);
  });

  test('what is sound is read as JSON reads it, escapes, tabs and all', () => {
    const text = '{\r\n\t"a": "N\\u00e4me \\ud83d\\ude00 \\/ {{b}} # : - yes",\r\n\t"c": { "1": "x" }\r\n}';
    expect(parsed(parseJson, text)).toMatchObject({ located: { data: JSON.parse(text) }, diagnostics: [] });
  });
});
