/**
 * What the text engine costs beside the one of React-PDF that it stands in for: the same 300 paragraphs of a language, each engine in
 * a process of its own, turn about. Processor time, so that what else runs on the machine counts for little; read the ratios.
 * `npm run bench:engine`, with languages as arguments to choose some.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { specimens } from '../specimen/specimen.ts';
import type { Timed } from './measureEngine.ts';
import { ROOT } from './subjects.ts';

/** Odd, so that there is a middle one. */
const RUNS = 3;
const PATIENCE = 120_000;

type Outcome = Timed | Readonly<{ crash: string }>;

function measure(engine: 'ours' | 'stock', language: string): Outcome {
  const args = ['--import', 'tsx', path.join(ROOT, 'test/bench/measureEngine.ts'), engine, language];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });
  if (status === 0) return JSON.parse(stdout) as Timed;
  return { crash: /^\w*Error: .*$/m.exec(stderr)?.[0] ?? `nothing after ${PATIENCE / 1000} s` };
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const hasTimes = (outcome: Outcome): outcome is Timed => 'first' in outcome;
const PHASES = ['first', 'next', 'again'] as const;

const row = (...cells: readonly string[]) =>
  console.log(cells.map((cell, index) => (index === 0 || index > 9 ? `${cell.padEnd(9)} ` : cell.padStart(7))).join(''));

/** The middle times of both engines, the middle of the ratios of one run, and what is wrong with what stock laid out. */
function report(language: string): void {
  const runs = Array.from({ length: RUNS }, () => ({ ours: measure('ours', language), stock: measure('stock', language) }));
  const cells = PHASES.flatMap((phase) => {
    const ours = runs.map((run) => (hasTimes(run.ours) ? run.ours[phase] : Number.NaN));
    const stock = runs.map((run) => (hasTimes(run.stock) ? run.stock[phase] : Number.NaN));
    const ratio = middle(ours.map((time, index) => time / (stock[index] ?? Number.NaN)));
    return [middle(ours).toFixed(0), middle(stock).toFixed(0), ratio.toFixed(2)];
  });
  const remarks = (['ours', 'stock'] as const).flatMap((engine) => {
    const outcome = runs[0]?.[engine];
    if (!outcome) return [];
    return (hasTimes(outcome) ? outcome.faults : [outcome.crash]).map((remark) => `${engine}: ${remark}`);
  });
  row(language, ...cells.map((cell) => (cell === 'NaN' ? '-' : cell)), ` ${remarks.join('; ')}`);
}

console.log(
  'Milliseconds for 300 paragraphs, laid out only: the first in a fresh process; 300 others; these again (ours remembers).\n',
);
row('', ...PHASES.flatMap((phase) => [phase, '', '']));
row('language', ...PHASES.flatMap(() => ['ours', 'stock', 'ratio']), ' remarks: paragraphs of 300');
const chosen = process.argv.slice(2);
for (const { language } of specimens) if (chosen.length === 0 || chosen.includes(language)) report(language);
