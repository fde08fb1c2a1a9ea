/** The state of the review on paper: a band on every page, in both languages, until a named person signs; then their name. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { formatDiagnostic } from '../../src/diagnostic.ts';
import { signOff } from '../../src/governance.ts';
import { readBack } from '../../src/pdf/readBack.ts';
import { builtSheets } from '../support/builtSheets.ts';
import { copyOfInputs, edit, listening } from '../support/project.ts';
import { openPdf } from './openPdf.ts';

const DOCUMENTS = ['leaflet', 'injection-guide', 'injection-log', 'side-effects-sheet', 'storage-sheet'];
const ANNA = { name: 'Ana Ruiz', role: 'farmacéutica' };

const pagesOf = async (bytes: Uint8Array) => (await readBack(bytes)).pages.map(({ text }) => text.replaceAll(/\s+/g, ' '));

describe.each([
  ['en', ['Not yet checked by a pharmacist'], ['Not yet checked']],
  ['es', ['Aún sin revisar por un farmacéutico', 'Not yet checked by a pharmacist'], ['Aún sin revisar', 'Not yet checked']],
  ['zh-Hans', ['尚未经药师审核', 'Not yet checked by a pharmacist'], ['尚未审核', 'Not yet checked']],
])('an unreviewed sheet in %s says so', (language, onPages, onCards) => {
  let files: ReadonlyMap<string, Buffer>;
  beforeAll(async () => {
    files = await builtSheets('us', language);
  });

  it.each(DOCUMENTS)('in a band on every page of the %s, in every layout', async (document) => {
    const names = [...files.keys()].filter((name) => name.endsWith('.pdf') && path.basename(name).startsWith(document));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names)
      for (const text of await pagesOf(files.get(name) ?? Buffer.of()))
        for (const state of onPages) expect(text, name).toContain(state);
  });

  it.each(['wallet-card', 'wallet-card-sheet'])('on the front of the %s, and on its back in English', async (name) => {
    const [front = '', back = ''] = await pagesOf(files.get(`us/${language}/${name}.pdf`) ?? Buffer.of());
    for (const state of onCards) expect(front).toContain(state);
    expect(back).toContain('Not yet checked');
  });

  it('in both languages on one baseline', async () => {
    const { runs } = await openPdf(files.get(`us/${language}/storage-sheet.pdf`) ?? Buffer.of());
    const baselines = onPages.map((state) => runs.find(({ text }) => text.trim() !== '' && state.startsWith(text.trim()))?.y);
    expect(baselines[0]).toBeGreaterThan(0);
    for (const baseline of baselines) expect(baseline).toBeCloseTo(baselines[0] ?? 0, 1);
  });

  it('in HTML and as text, first', () => {
    const [state = ''] = onPages;
    expect(files.get(`us/${language}/leaflet.txt`)?.toString().startsWith(state)).toBe(true);
    expect(files.get(`us/${language}/leaflet.html`)?.toString()).toMatch(
      new RegExp(`<body[^>]*>\\s*<aside class="band">\\s*<p[^>]*>${state}`),
    );
  });
});

describe('with a sign-off', () => {
  /** The leaflet and the card in Spanish, after something was done to the project. */
  async function built(change: (root: string) => void) {
    const root = copyOfInputs();
    change(root);
    const { report, diagnostics } = listening();
    const request = {
      editions: ['eu'],
      languages: ['es'],
      documents: ['leaflet', 'wallet-card'],
      layouts: ['standard'],
      output: 'output',
    };
    const { sound } = await build(request, { root, workingFolder: root, report, progress: () => {} });
    if (!sound) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
    const read = (name: string) => readFileSync(path.join(root, 'output', name));
    return {
      leaflet: await pagesOf(read('eu/es/leaflet.pdf')),
      card: await pagesOf(read('eu/es/wallet-card.pdf')),
      manifest: JSON.parse(read('manifest.json').toString()) as { files: { review: unknown }[] },
    };
  }
  const sign = (language: string) => (root: string) =>
    signOff(language, ANNA, '2026-11-23', { root, workingFolder: root, report: () => {} });

  it('there is no band, and the footer says who has checked it, and when', async () => {
    const { leaflet, card, manifest } = await built(sign('es'));
    for (const text of leaflet) {
      expect(text).not.toContain('sin revisar');
      expect(text).not.toContain('Not yet checked');
      expect(text).toContain('Revisado por Ana Ruiz (farmacéutica), 23 de noviembre de 2026');
    }
    expect(card[0]).not.toContain('sin revisar');
    expect(card[1]).toContain('Not yet checked'); // its back is in English, which nobody has signed for
    expect(manifest.files[0]?.review).toEqual({ state: 'reviewed', reviewers: [ANNA], date: '2026-11-23' });
  });

  it('and a source that has changed since, the band says that it is outdated', async () => {
    const { leaflet, card } = await built((root) => {
      sign('es')(root);
      edit(root, 'locales/en/leaflet.json', '"**Do not shake it.**"', '"**Do not shake it at all.**"');
    });
    for (const text of leaflet) {
      expect(text).toContain('Older than the English text. Ask your pharmacist');
      expect(text).not.toContain('Ana Ruiz');
    }
    expect(card[0]).toContain('Outdated text');
  });

  it('and a statement that has changed since, it is unreviewed again', async () => {
    const { leaflet } = await built((root) => {
      sign('es')(root);
      edit(root, 'locales/es/leaflet.json', /("washHands": )"[^"]*"/, '$1"Lávese bien las manos."');
    });
    for (const text of leaflet) expect(text).toContain('Aún sin revisar por un farmacéutico');
  });
});
