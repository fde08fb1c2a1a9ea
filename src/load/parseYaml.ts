/** The only door to yaml: YAML and JSON to plain data that still knows on which line each part stood. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { error, type Report } from '../diagnostic.ts';

export type Located = Readonly<{
  data: unknown;
  /** The line, counted from 1, of the part at a path, or of the nearest part around it. */
  lineOf: (path: readonly PropertyKey[]) => number;
}>;

/** Reads YAML, or JSON as its strict subset. Undefined when the text is malformed (all its mistakes are reported). */
export function parseYaml(file: string, text: string, report: Report): Located | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  for (const problem of [...document.errors, ...document.warnings]) {
    const hint = problem.code === 'DUPLICATE_KEY' ? 'Remove one of the two.' : 'Look at this line and the one before it.';
    report(error('malformed-file', { file, line: lineAt(problem.pos[0]) }, problem.message, hint));
  }
  if (document.errors.length + document.warnings.length > 0) return undefined;
  const lineOf = (path: readonly PropertyKey[]) => {
    let line = 1;
    let node: unknown = document.contents;
    for (const step of path) {
      const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) : undefined;
      const next = (pair?.key ?? (isSeq(node) ? node.items[Number(step)] : undefined)) as Node | undefined;
      if (!next?.range) break;
      line = lineAt(next.range[0]);
      node = pair ? pair.value : next;
    }
    return line;
  };
  try {
    return { data: document.toJS(), lineOf };
  } catch (cause) {
    report(error('malformed-file', { file }, (cause as Error).message, 'An alias (*name) needs an anchor (&name).'));
    return undefined;
  }
}

/** Reads JSON strictly, then locates it: a translator's tool must be able to read what we read. */
export function parseJson(file: string, text: string, report: Report): Located | undefined {
  try {
    JSON.parse(text);
  } catch (cause) {
    const offset = Number(/position (\d+)/.exec((cause as Error).message)?.[1] ?? text.length);
    const line = text.slice(0, offset).split('\n').length;
    report(
      error(
        'malformed-file',
        { file, line },
        `this is not JSON: ${(cause as Error).message}`,
        'Look for a missing comma or quotation mark.',
      ),
    );
    return undefined;
  }
  return parseYaml(file, text, report);
}
