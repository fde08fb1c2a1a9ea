/** One text engine on one language in a process of its own: prints what it cost as JSON. Arguments: engine, language. */
import path from 'node:path';
import type { AttributedString, Container, LayoutOptions, Line } from '../../src/textkit/types.ts';
import { COLUMN } from '../specimen/specimen.ts';
import { numberedParagraphs } from './engineInput.ts';
import { faultsOf } from './faults.ts';
import { ROOT } from './subjects.ts';

const PARAGRAPHS = 300;

/** Milliseconds of processor time for as many paragraphs: the first ones of the process, others after them, and these once more. */
export type Timed = Readonly<{ first: number; next: number; again: number; lines: number; faults: readonly string[] }>;

type Engine = (text: AttributedString, container: Container, options: LayoutOptions) => Line[][];
type Textkit = Readonly<Record<string, unknown>> & { default: (stages: Readonly<Record<string, unknown>>) => Engine };

/** By path, so that no hook can put the one in the place of the other. */
const ENGINES: Readonly<Record<string, string>> = {
  ours: 'src/textkit/index.ts',
  stock: 'node_modules/@react-pdf/textkit/lib/textkit.js',
};

const hyphenationCallback = (word: string): string[] => [word];
const container = { x: 0, y: 0, width: COLUMN, height: Number.POSITIVE_INFINITY };

const [engine = '', language = ''] = process.argv.slice(2);
const { default: layoutEngine, ...stages } = (await import(path.join(ROOT, ENGINES[engine] ?? ''))) as Textkit;
const layOut = layoutEngine(stages);

function time(texts: readonly AttributedString[]): { took: number; laidOut: Line[][] } {
  const start = process.cpuUsage();
  const laidOut = texts.map((text) => layOut(text, container, { hyphenationCallback }).flat());
  const { user, system } = process.cpuUsage(start);
  return { took: (user + system) / 1000, laidOut };
}

const texts = await numberedParagraphs(language, 1, PARAGRAPHS);
const others = await numberedParagraphs(language, 1 + PARAGRAPHS, PARAGRAPHS);
const first = time(texts);
const next = time(others);
const again = time(others);
const timed: Timed = {
  first: first.took,
  next: next.took,
  again: again.took,
  lines: first.laidOut.flat().length,
  faults: faultsOf(texts, first.laidOut),
};
process.stdout.write(JSON.stringify(timed));
