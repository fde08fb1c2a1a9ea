/** Trouble in layout and paint stops the build: a panel that overflows, and whatever the renderer has to say. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Canvas, Document, Image, Page } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { isError } from '../../src/diagnostic.ts';
import { DOCUMENTS, type DocumentSpec, printOn } from '../../src/documents.ts';
import { makeSheet } from '../../src/makeSheet.ts';
import { copyOfProject, edit, listening } from '../support/project.ts';
import { realInputs, realWording } from '../support/real.ts';
import { buildReporting } from './realBuild.ts';

const card = DOCUMENTS.find(({ name }) => name === 'wallet-card') as DocumentSpec;
const MORE = ' Ask them to call me.'.repeat(15).slice(0, 300);

/** The card of the us edition on its own stock. @returns what was reported */
async function makeCard(document: DocumentSpec) {
  const wording = realWording('en');
  const { report, diagnostics } = listening();
  const print = printOn('avery-5371', 'letter');
  const sheet = { edition: 'us', language: wording.language, document, wording, placeWording: wording, print } as const;
  await makeSheet(sheet, { inputs: realInputs(), profile: undefined, created: new Date(0), report });
  return diagnostics;
}

describe("a card's front with 300 characters more", () => {
  it('is an error that names the panel and millimetres, and no file is made', async () => {
    const project = copyOfProject();
    edit(project, 'locales/en/card-front.json', 'I may get infections more easily.', `I may get infections more easily.${MORE}`);
    const output = path.join(project, 'made');
    const request = { editions: ['us'], languages: ['en'], documents: ['wallet-card'], output };
    const errors = (await buildReporting(request, project)).filter(isError);
    const told = errors.filter(({ message }) => /^the front panel of the card is \d+\.\d mm too tall/.test(message));
    expect(told.map(({ place }) => place.file)).toEqual(['us/en/wallet-card.pdf', 'us/en/wallet-card-sheet.pdf']);
    for (const { hint } of told) expect(hint).toContain('card-front.json');
    expect(existsSync(output)).toBe(false);
  });
});

describe("a folded card's inside with 300 characters more", () => {
  it('is an error that names the panel and the file to shorten', async () => {
    const project = copyOfProject();
    edit(project, 'locales/en/card-front.json', 'I may get infections more easily.', `I may get infections more easily.${MORE}`);
    const request = { editions: ['eu'], languages: ['en'], documents: ['folded-card'], output: path.join(project, 'made') };
    const errors = (await buildReporting(request, project)).filter(isError);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.place.file).toBe('eu/en/folded-card.pdf');
    expect(errors[0]?.message).toMatch(/^the inside-start panel of the card is \d+\.\d mm too tall/);
    expect(errors[0]?.hint).toContain('card-front.json');
  });
});

describe('what the renderer says on the console', () => {
  const typesetAs = async (child: ReactElement) => {
    const page = (
      <Document>
        <Page size={[200, 100]}>{child}</Page>
      </Document>
    );
    const layouts = card.layouts.slice(0, 1).map((layout) => ({ ...layout, typeset: () => page }));
    return (await makeCard({ ...card, layouts })).filter(({ rule }) => rule === 'renderer');
  };

  it('in layout, such as of an image that cannot be read, is an error', async () => {
    const found = await typesetAs(<Image src="/nowhere/logo.png" style={{ width: 20, height: 20 }} />);
    expect(found[0]).toMatchObject({ severity: 'error', place: { file: 'us/en/wallet-card.pdf' } });
    expect(found[0]?.message).toMatch(/^the renderer says: .*\/nowhere\/logo\.png/);
  });

  it('in paint is an error', async () => {
    const paint = () => {
      console.warn('ink is running low');
      return null;
    };
    const found = await typesetAs(<Canvas style={{ width: 20, height: 20 }} paint={paint} />);
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', 'the renderer says: ink is running low'],
    ]);
  });
});
