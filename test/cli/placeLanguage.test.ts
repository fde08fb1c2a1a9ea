/** The back of the card speaks to the people at the pharmacy's place, whatever the patient speaks. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBack } from '../../src/pdf/readBack.ts';
import { sharedFolder } from '../support/project.ts';
import { buildInto } from './runLeaflets.ts';

describe('a card from a pharmacy in a Spanish-speaking place', () => {
  const folder = sharedFolder();
  const output = path.join(folder, 'output');
  beforeAll(async () => {
    const file = path.join(folder, 'pharmacy.yaml');
    writeFileSync(file, 'name: Farmacia\naddress: [Calle Mayor 1]\nphone: "910"\nhours: siempre\nplaceLanguage: es\n');
    await buildInto(output, ['--document', 'wallet-card', '--profile', file]);
  });

  it.each(['us', 'eu', 'gb'])('has its front in English and its back, which fits, in Spanish (%s)', async (edition) => {
    const { pages } = await readBack(readFileSync(path.join(output, edition, 'en/wallet-card.pdf')));
    expect(pages[0]?.text).toContain('I use anakinra');
    expect(pages[1]?.text).toContain('Personal de urgencias');
    expect(pages[1]?.text).not.toContain('emergency staff');
  });
});
