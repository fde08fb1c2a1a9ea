/** A pharmacy's profile on the sheets: printed as it is, or refused with all that is wrong with it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBack } from '../../src/pdf/readBack.ts';
import { sharedFolder, temporaryFolder } from '../support/project.ts';
import { filesIn } from './filesIn.ts';
import { buildInto, runLeaflets } from './runLeaflets.ts';

const MARKUP = '**Ph** {{x}} [a](b) # & <i>';
const profile = (lines: Readonly<Record<string, string>> = {}) => {
  const sound = { name: MARKUP, address: '[12 Mill Street, Springfield]', phone: '555 0134', hours: 'Mon to Fri 9-6' };
  return Object.entries({ ...sound, ...lines })
    .map(([key, value]) => `${key}: ${value.startsWith('[') ? value : JSON.stringify(value)}\n`)
    .join('');
};

describe('a leaflet for the eu edition with a profile', () => {
  const folder = sharedFolder();
  let text = '';
  beforeAll(async () => {
    const file = path.join(folder, 'pharmacy.yaml');
    writeFileSync(file, profile({ reportingScheme: 'Scheme of *Ruritania*' }));
    const output = path.join(folder, 'output');
    await buildInto(output, ['--edition', 'eu', '--document', 'leaflet', '--profile', file]);
    const { pages } = await readBack(readFileSync(path.join(output, 'eu/en/leaflet.pdf')));
    text = pages.map((page) => page.text).join('\n');
  });

  it('prints a name with Markdown, Handlebars and HTML in it as it is', () => expect(text.split('\n')).toContain(MARKUP));

  it.each(['12 Mill Street', 'Springfield', '555 0134', 'Mon to Fri 9-6'])('prints %s', (value) =>
    expect(text.split('\n')).toContain(value),
  );

  it('prints no label of a line to write on', () => {
    for (const label of ['Name', 'Address', 'Phone', 'Hours']) expect(text.split('\n')).not.toContain(label);
  });

  it('names the scheme for reporting side effects, as it is, in place of sending people to ask for it', () => {
    expect(text.replaceAll('\n', ' ')).toContain('Scheme of *Ruritania*');
    expect(text).not.toContain('Your country has its own way');
  });
});

it('a name of 300 characters and a logo that is no PNG are told together, and nothing is written', async () => {
  const cwd = temporaryFolder();
  writeFileSync(path.join(cwd, 'pharmacy.yaml'), profile({ name: 'x'.repeat(300), logo: 'broken.png' }));
  writeFileSync(path.join(cwd, 'broken.png'), Buffer.from('89504e470d0a1a0a0000', 'hex'));
  const { code, stderr } = await runLeaflets(['build', '--profile', 'pharmacy.yaml'], { cwd });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error .*pharmacy\.yaml:1: name: is longer than 80 characters\n {2}hint: \S/m);
  expect(stderr).toMatch(/^error .*broken\.png: the logo is not a PNG image that can be read\n {2}hint: \S/m);
  expect([...filesIn(cwd).keys()]).toEqual(['broken.png', 'pharmacy.yaml']);
});

it('a file that does not exist is told together with a wrong choice, and nothing is written', async () => {
  const cwd = temporaryFolder();
  const { code, stderr } = await runLeaflets(['build', '--profile', 'lost.yaml', '--edition', 'de'], { cwd });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error .*lost\.yaml: the file does not exist\n {2}hint: \S/m);
  expect(stderr).toMatch(/^error .*--edition: "de" is not known/m);
  expect([...filesIn(cwd).keys()]).toEqual([]);
});
