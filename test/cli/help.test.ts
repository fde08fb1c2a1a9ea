/** What the command says about itself, and when it does not understand. */
import { describe, expect, it } from 'vitest';
import { runLeaflets } from './runLeaflets.ts';

const BUILD_OPTIONS = ['--edition', '--language', '--document', '--paper', '--profile', '--output', '--help'];
const EXIT_CODES = /0 done.*1 something is wrong.*2 the command was not understood.*130 stopped/s;

describe('help', () => {
  it('names the commands and the exit codes', async () => {
    const { code, stdout, stderr } = await runLeaflets(['--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^ {2}build /m);
    expect(stdout).toMatch(/^ {2}check /m);
    expect(stdout).toMatch(EXIT_CODES);
  });

  it('on build names every option with what may be given', async () => {
    const { code, stdout } = await runLeaflets(['build', '--help']);
    expect(code).toBe(0);
    for (const option of BUILD_OPTIONS) expect(stdout).toMatch(new RegExp(`^ {2}(-\\w, )?${option} `, 'm'));
    for (const choice of ['us', 'eu', 'gb', 'leaflet', 'wallet-card', 'a4', 'letter']) expect(stdout).toContain(choice);
  });
});

describe('a command that is not understood ends with exit code 2 and says what was meant', () => {
  it.each([
    ['an unknown option', ['build', '--editon', 'us'], '--edition'],
    ['an unknown command', ['buidl'], 'build'],
  ])('%s', async (_, args, meant) => {
    const { code, stdout, stderr } = await runLeaflets(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: /m);
    expect(stderr).toContain(`Did you mean ${meant}?`);
    expect(stdout).toBe('');
  });
});
