/** The clock of a build is the day of the data, or SOURCE_DATE_EPOCH (reproducible-builds.org), never the time of day. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/project.ts';
import { buildInto, runLeaflets } from './runLeaflets.ts';

const CARD = ['--edition', 'gb', '--document', 'wallet-card'];

it('SOURCE_DATE_EPOCH sets the creation time in the manifest and in the PDFs', async () => {
  const output = path.join(temporaryFolder(), 'output');
  await buildInto(output, CARD, { env: { SOURCE_DATE_EPOCH: '1000000000' } });
  const { created } = JSON.parse(readFileSync(path.join(output, 'manifest.json'), 'utf8')) as { created: string };
  expect(created).toBe('2001-09-09T01:46:40.000Z');
  expect(readFileSync(path.join(output, 'gb/en/wallet-card.pdf'), 'latin1')).toContain('(D:20010909014640Z)');
});

it('a SOURCE_DATE_EPOCH that is no time is an error with a hint, and nothing is written', async () => {
  const output = path.join(temporaryFolder(), 'output');
  const { code, stderr } = await runLeaflets(['build', ...CARD, '--output', output], { env: { SOURCE_DATE_EPOCH: 'yesterday' } });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error \[clock\] SOURCE_DATE_EPOCH: "yesterday" is not a time\n {2}hint: \S/m);
  expect(existsSync(output)).toBe(false);
});
