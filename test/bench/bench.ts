/**
 * What a document costs: cold and warm time, peak memory and size, beside raw pdfkit drawing the same text in the same
 * run. Read the ratios; times depend on the machine. `npm run bench`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { linesOf } from '../../src/leaflet/walk.ts';
import { type Measured, openSheet, ROOT, SUBJECTS } from './subjects.ts';

const ENGINE = path.join(ROOT, 'src/textkit/register.mjs');

const RUNS = 3;

function measure(engine: 'press' | 'pdfkit', subject: string, textFile: string): Measured {
  const args = ['--import', 'tsx', '--import', ENGINE, path.join(ROOT, 'test/bench/measure.ts'), engine, subject, textFile];
  const runs = Array.from(
    { length: RUNS },
    () => JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })) as Measured,
  );
  const middle = (key: keyof Measured) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  return { cold: middle('cold'), warm: middle('warm'), memory: middle('memory'), bytes: middle('bytes') };
}

const folder = mkdtempSync(path.join(tmpdir(), 'leaflets-bench-'));
const row = (...cells: (string | number)[]) =>
  console.log(cells.map((cell, i) => String(cell)[i === 0 ? 'padEnd' : 'padStart'](i === 0 ? 30 : 12)).join(''));
row('document', 'cold ms', 'warm ms', 'peak MiB', 'KiB', '× cold', '× warm');
try {
  for (const subject of SUBJECTS) {
    const { leaflet, layout, print } = openSheet(subject);
    const textFile = path.join(folder, 'text.json');
    const { width, height } = layout.pageSize(print);
    writeFileSync(
      textFile,
      JSON.stringify({ lines: linesOf(leaflet.children), size: [width, height], copies: layout.copies(print) }),
    );
    const reference = measure('pdfkit', subject, textFile);
    const press = measure('press', subject, textFile);
    const cells = ({ cold, warm, memory, bytes }: Measured) => [
      cold.toFixed(0),
      warm.toFixed(1),
      memory.toFixed(0),
      (bytes / 1024).toFixed(0),
    ];
    row(`${subject}, raw pdfkit`, ...cells(reference), '1.0', '1.0');
    row(subject, ...cells(press), (press.cold / reference.cold).toFixed(1), (press.warm / reference.warm).toFixed(1));
  }
} finally {
  rmSync(folder, { recursive: true });
}
