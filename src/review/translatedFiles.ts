/** Statements as the files of a language's folder: nested objects, keys in the order that they have. */
import type { Wording } from '../localize/wording.ts';

type Tree = { [name: string]: Tree | string };

/** @param namespaces those whose files are wanted @returns JSON by the name of the file */
export function translatedFiles(
  { statements }: Pick<Wording, 'statements'>,
  namespaces: ReadonlySet<string>,
): Map<string, string> {
  return new Map(
    [...namespaces].map((namespace) => {
      const tree: Tree = {};
      for (const [key, { text }] of statements) {
        if (key.startsWith(`${namespace}:`)) put(tree, key.slice(namespace.length + 1).split('.'), text);
      }
      return [`${namespace}.json`, `${JSON.stringify(tree, null, 2)}\n`];
    }),
  );
}

function put(tree: Tree, path: readonly string[], text: string): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    tree[name] = text;
    return;
  }
  tree[name] ??= {};
  put(tree[name] as Tree, rest, text);
}
