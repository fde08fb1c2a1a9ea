/** The manifest of a real build: what a pharmacy can check its sheets against. */
import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { builtSheets } from '../support/builtSheets.ts';
import { realMedicine } from '../support/real.ts';

type Entry = Readonly<{
  path: string;
  bytes: number;
  sha256: string;
  edition: string;
  language: string;
  document: string;
  layout: string;
  review: string;
  pages?: number;
  pageSize?: Readonly<{ width: number; height: number }>;
  sources: readonly Readonly<{ id: string; labelDate: string }>[];
}>;

let files: ReadonlyMap<string, Buffer>;
let manifest: Readonly<Record<string, unknown>> & Readonly<{ files: readonly Entry[] }>;
beforeAll(async () => {
  files = await builtSheets('us', 'en');
  manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '');
});
const entry = (name: string) => manifest.files.find((file) => file.path === `us/en/${name}`);

it('names every file but itself and the index', () => {
  const named = manifest.files.map((file) => file.path).sort();
  expect(named).toEqual([...files.keys()].filter((name) => name !== 'manifest.json' && name !== 'index.html').sort());
  // Four documents of five files (large print among them), the log without it, the wallet card with its sheet, and the folded card.
  expect(named).toHaveLength(4 * 5 + 4 + 5 + 4);
});

it('tells the size and the SHA-256 of every file', () => {
  for (const { path: name, bytes, sha256 } of manifest.files) {
    const content = files.get(name) ?? Buffer.of();
    expect(bytes, name).toBe(content.length);
    expect(sha256, name).toBe(createHash('sha256').update(content).digest('hex'));
  }
});

it('tells pages and their sizes in millimetres, to a tenth', () => {
  expect(entry('leaflet.pdf')).toMatchObject({ pageSize: { width: 215.9, height: 279.4 }, layout: '' });
  expect(entry('leaflet.pdf')?.pages).toBeGreaterThan(1);
  expect(entry('wallet-card.pdf')).toMatchObject({ pages: 2, pageSize: { width: 94.9, height: 56.8 }, layout: '' });
  expect(entry('wallet-card-sheet.pdf')).toMatchObject({ pages: 2, pageSize: { width: 215.9, height: 279.4 }, layout: 'sheet' });
  expect(entry('leaflet-large-print.pdf')).toMatchObject({ pageSize: { width: 215.9, height: 279.4 }, layout: 'large-print' });
  expect(entry('leaflet.md')).not.toHaveProperty('pages');
});

it('names the sources of every file, each with the date of its label', () => {
  const { sources } = realMedicine();
  for (const file of manifest.files) {
    expect(file.sources.length, file.path).toBeGreaterThan(0);
    for (const { id, labelDate } of file.sources) expect(labelDate, id).toBe(sources[id]?.labelDate);
  }
  expect(entry('leaflet.pdf')?.sources).toContainEqual({ id: 'us-pi', labelDate: '2020-12' });
  expect(manifest['sources']).toEqual(JSON.parse(JSON.stringify(sources)));
});

it('tells of every file that no pharmacist has reviewed it', () => {
  for (const { path: name, review, edition, language } of manifest.files)
    expect([name, review, edition, language]).toEqual([name, { state: 'unreviewed', reviewers: [] }, 'us', 'en']);
});

it('tells the medicine, the day of its data, the program, and the clock of the build', () => {
  expect(manifest).toMatchObject({
    medicine: 'anakinra',
    data: '2026-11-22',
    created: '2026-11-22T00:00:00.000Z',
    program: { name: 'leaflet-press', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
  });
});
