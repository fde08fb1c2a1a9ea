/** The texts of a tagged PDF in the order of its structure tree: what each element is, in what language, and where its first line stands. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Points: of the baseline and the left edge of the first run, from the lower left corner of the page; and of the outermost edges. */
export type Leaf = Readonly<{
  page: number;
  role: string;
  /** Its own; empty for that of the document. */
  language: string;
  text: string;
  baseline: number;
  left: number;
  right: number;
}>;

type Node = Readonly<{ role?: string; type?: string; id?: string; lang?: string; alt?: string; children?: readonly Node[] }>;
type Item = Readonly<{ str: string; width: number; transform: number[] }>;

export async function leavesOf(bytes: Uint8Array): Promise<Leaf[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const pdf = await task.promise;
  const leaves: Leaf[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const items = new Map<string, Item[]>();
    let open: string[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        if (item.str.trim() !== '') items.set(open.at(-1) ?? '', [...(items.get(open.at(-1) ?? '') ?? []), item as Item]);
      } else if (item.type === 'endMarkedContent') open = open.slice(0, -1);
      else open = [...open, item.id ?? ''];
    }
    const visit = ({ role = '', lang = '', alt, children = [] }: Node): void => {
      const own = children.flatMap((child) => contentOf(child, items));
      if (own.length > 0) leaves.push({ page: number, role, language: lang, ...placeOf(own), text: alt ?? textOf(own) });
      for (const child of children) if (child.role && child.role !== 'Link') visit(child);
    };
    for (const child of ((await page.getStructTree()) as Node | null)?.children ?? []) visit(child);
  }
  await task.destroy();
  return leaves;
}

/** The runs of a marked content, or of a link, which is a part of its text. */
const contentOf = ({ type, id = '', role, children = [] }: Node, items: ReadonlyMap<string, Item[]>): Item[] =>
  type === 'content' ? (items.get(id) ?? []) : role === 'Link' ? children.flatMap((child) => contentOf(child, items)) : [];

const textOf = (items: readonly Item[]) => items.map(({ str }) => str).join('');

function placeOf(items: readonly Item[]): Readonly<{ baseline: number; left: number; right: number }> {
  const edges = items.map(({ transform: [, , , , x = 0], width }) => [x, x + width] as const);
  return {
    baseline: Math.max(...items.map(({ transform }) => transform[5] ?? 0)),
    left: Math.min(...edges.map(([left]) => left)),
    right: Math.max(...edges.map(([, right]) => right)),
  };
}
