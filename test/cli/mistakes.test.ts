/** Mistakes are told all at once, each with how to mend it, and the output stays as it was. */
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { copyOfProject, edit, temporaryFolder } from '../support/project.ts';
import { earlierOutput, filesIn } from './filesIn.ts';
import { runLeaflets } from './runLeaflets.ts';

const told = (stderr: string) => stderr.split('\n').filter((line) => line.startsWith('error'));

it('an unknown edition, language, document and paper are all told, each with a hint, and the exit code is 1', async () => {
  const cwd = temporaryFolder();
  const asked = ['--edition', 'ue,us', '--language', 'ens', '--document', 'leaflets', '--paper', 'a5'];
  const { code, stdout, stderr } = await runLeaflets(['build', ...asked], { cwd });
  expect(code).toBe(1);
  expect(told(stderr)).toHaveLength(4);
  expect(stderr).toMatch(/--edition: "ue" is not known\n {2}hint: .*us, eu, gb/);
  expect(stderr).toMatch(/--language: "ens" is not known\n {2}hint: Did you mean en\?/);
  expect(stderr).toMatch(/--document: "leaflets" is not known\n {2}hint: Did you mean leaflet\?/);
  expect(stderr).toMatch(/--paper: "a5" is not known\n {2}hint: .*a4, letter/);
  expect(stdout).toBe('');
  expect([...filesIn(cwd).keys()]).toEqual([]);
});

/** A broken project, built again over an earlier output. */
async function rebuild(breakIt: (project: string) => void) {
  const project = copyOfProject();
  const before = earlierOutput(path.join(project, 'output'));
  breakIt(project);
  const { code, stderr } = await runLeaflets(['build', '--language', 'en'], { root: project, cwd: project });
  return { code, stderr, before, after: filesIn(path.join(project, 'output')) };
}

const breakThreeFiles = (project: string) => {
  appendFileSync(path.join(project, 'src/data/must-say.yaml'), '\n- [unclosed\n');
  edit(project, 'src/data/anakinra.yaml', /(class: \{ editions: \[us, eu, gb\]), source: \[seed\] /, '$1 ');
  edit(project, 'locales/en/common.json', '",', '"');
};
const misspell = (project: string) =>
  edit(project, 'templates/leaflet.md.hbs', '{{#if storage.outOfRefrigerator}}', '{{#if storage.outOfRefrigeratr}}');

it('malformed YAML, a fact without a source and broken JSON are told together, and the output stays byte for byte', async () => {
  const { code, stderr, before, after } = await rebuild(breakThreeFiles);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error .*src\/data\/must-say\.yaml:\d+: .*\n {2}hint: /m);
  expect(stderr).toMatch(/^error .*src\/data\/anakinra\.yaml:\d+: facts\.product\.class.*\n {2}hint: /m);
  expect(stderr).toMatch(/^error .*locales\/en\/common\.json:\d+: this is not JSON.*\n {2}hint: /m);
  expect(stderr).toContain('Nothing was written');
  expect(after).toEqual(before);
});

it('a typo in a template is told with its line and what was meant, and the output stays byte for byte', async () => {
  const { code, stderr, before, after } = await rebuild(misspell);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error .*templates\/leaflet\.md\.hbs:\d+: .*storage\.outOfRefrigeratr.*\n {2}hint: .*outOfRefrigerator/m);
  expect(after).toEqual(before);
});

it('a typo in a template is told in the same run as broken files', async () => {
  const { stderr } = await rebuild((project) => {
    breakThreeFiles(project);
    misspell(project);
  });
  expect(stderr).toMatch(/^error .*common\.json/m);
  expect(stderr).toMatch(/^error .*templates\/leaflet\.md\.hbs:\d+: .*storage\.outOfRefrigeratr/m);
});
