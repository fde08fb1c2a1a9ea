/** What the command says about itself, and when it does not understand. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Run, runLeaflets } from './runLeaflets.ts';

const BUILD_OPTIONS = [
  '--edition',
  '--language',
  '--document',
  '--dose',
  '--layout',
  '--paper',
  '--stock',
  '--start-cell',
  '--nudge',
  '--nudge-back',
  '--flip',
  '--profile',
  '--output',
  '--help',
];
const EXIT_CODES = /0 done.*1 something is wrong.*2 the command was not understood.*130 stopped/s;

let help: Run;
let buildHelp: Run;
let misspeltOption: Run;
let misspeltCommand: Run;
beforeAll(async () => {
  const asked = [['--help'], ['build', '--help'], ['build', '--editon', 'us'], ['buidl']];
  const runs = await Promise.all(asked.map((args) => runLeaflets(args)));
  [help, buildHelp, misspeltOption, misspeltCommand] = runs as [Run, Run, Run, Run];
});

describe('help', () => {
  it('is printed on standard output, with exit code 0', () => {
    for (const { code, stdout, stderr } of [help, buildHelp]) expect([code, stdout.length > 0, stderr]).toEqual([0, true, '']);
  });

  it('names the commands', () => {
    expect(help.stdout).toMatch(/^ {2}build /m);
    expect(help.stdout).toMatch(/^ {2}calibrate /m);
    expect(help.stdout).toMatch(/^ {2}check /m);
    for (const command of ['review', 'sign-off', 'translated', 'review-copy', 'new-language', 'export-xliff', 'import-xliff'])
      expect(help.stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  });

  it('on build names every option with what may be given', () => {
    for (const option of BUILD_OPTIONS) expect(buildHelp.stdout).toMatch(new RegExp(`^ {2}(-\\w, )?${option} `, 'm'));
    for (const choice of ['us', 'eu', 'gb', 'leaflet', 'wallet-card', 'large-print', 'bilingual', 'a4', 'letter'])
      expect(buildHelp.stdout).toContain(choice);
  });

  it('names the exit codes', () => expect(help.stdout).toMatch(EXIT_CODES));

  it('on build names the exit codes, too', () => expect(buildHelp.stdout).toMatch(EXIT_CODES));
});

describe('a command that is not understood ends with exit code 2 and says what was meant:', () => {
  it.each([
    ['an unknown option', () => misspeltOption, '--edition'],
    ['an unknown command', () => misspeltCommand, 'build'],
  ])('%s', (_, run, meant) => {
    const { code, stdout, stderr } = run();
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: /m);
    expect(stderr).toContain(`Did you mean ${meant}?`);
    expect(stdout).toBe('');
  });
});
