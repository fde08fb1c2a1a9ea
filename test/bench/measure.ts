/** One engine on one document in a process of its own: prints what it cost as JSON. Arguments: engine, subject, text file. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { layOutFitting } from '../../src/layOutFitting.ts';
import { paint } from '../../src/pdf/paint.ts';
import { openSheet } from './subjects.ts';

const WARM_RUNS = 15;
const [engine = '', subject = '', textFile = ''] = process.argv.slice(2);

function press(): () => Promise<Uint8Array> {
  const { leaflet, layout, figures, print } = openSheet(subject);
  const metadata = {
    title: leaflet.title,
    language: leaflet.language,
    direction: leaflet.direction,
    subject: '',
    created: new Date(0),
  };
  return async () => paint(await layOutFitting(layout, { leaflet, print, figures }), metadata, layout.boxes);
}

/** The same words in one size, one under the other: what the text alone costs. */
function rawPdfkit(): () => Promise<Uint8Array> {
  const font = createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');
  const { lines, size, copies } = JSON.parse(readFileSync(textFile, 'utf8')) as {
    lines: string[];
    size: [number, number];
    copies: number;
  };
  return async () => {
    const document = new PDFDocument({ size, margin: 10, info: { CreationDate: new Date(0) } });
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    const ended = new Promise((resolve) => document.on('end', resolve));
    document.font(font).fontSize(8);
    for (let copy = 0; copy < copies; copy++) for (const line of lines) document.text(line);
    document.end();
    await ended;
    return Buffer.concat(chunks);
  };
}

const make = engine === 'press' ? press() : rawPdfkit();
const first = await make();
const cold = performance.now(); // since the process began
const times: number[] = [];
for (let run = 0; run < WARM_RUNS; run++) {
  const start = performance.now();
  await make();
  times.push(performance.now() - start);
}
const warm = times.sort((a, b) => a - b)[Math.floor(WARM_RUNS / 2)];
process.stdout.write(JSON.stringify({ cold, warm, memory: process.resourceUsage().maxRSS / 1024, bytes: first.length }));
