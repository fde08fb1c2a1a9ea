/** Mistakes are told all at once, each with how to mend it, and the output stays as it was. */
import { appendFileSync, cpSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { copyOfProject, edit, ROOT, temporaryFolder } from '../support/project.ts';
import { earlierOutput, filesIn } from './filesIn.ts';
import { runLeaflets } from './runLeaflets.ts';

it('an unknown edition, language, document, layout and paper, and a clock that is none, are told at once, each with a hint', async () => {
  const cwd = temporaryFolder();
  const asked = ['--edition', 'ue,us', '--language', 'ens', '--document', 'leaflets', '--layout', 'large', '--paper', 'a5'];
  const { code, stdout, stderr } = await runLeaflets(['build', ...asked], { cwd, env: { SOURCE_DATE_EPOCH: 'yesterday' } });
  expect(code).toBe(1);
  expect(stderr.split('\n').filter((line) => line.startsWith('error'))).toHaveLength(6);
  expect(stderr).toMatch(/--edition: "ue" is not known\n {2}hint: .*us, eu, gb/);
  expect(stderr).toMatch(/--language: "ens" is not known\n {2}hint: Did you mean en\?/);
  expect(stderr).toMatch(/--document: "leaflets" is not known\n {2}hint: Did you mean leaflet\?/);
  expect(stderr).toMatch(/--layout: "large" is not known\n {2}hint: There are: standard, large-print, bilingual\./);
  expect(stderr).toMatch(/--paper: "a5" is not known\n {2}hint: .*a4, letter/);
  expect(stderr).toMatch(/SOURCE_DATE_EPOCH: "yesterday" is not a time\n {2}hint: \S/);
  expect(stdout).toBe('');
  expect([...filesIn(cwd).keys()]).toEqual([]);
});

it('malformed YAML, a fact without a source, broken JSON and a typo in a template are told in one run, each with a hint', async () => {
  const project = copyOfProject();
  cpSync(path.join(ROOT, 'tsconfig.json'), path.join(project, 'tsconfig.json'));
  appendFileSync(path.join(project, 'src/data/must-say.yaml'), '\n- [unclosed\n');
  edit(project, 'src/data/anakinra.yaml', /(class: \{ editions: \[us, eu, gb\]), source: \[seed\] /, '$1 ');
  edit(project, 'locales/en/common.json', '",', '"');
  edit(project, 'templates/leaflet.md.hbs', '{{#if storage.outOfRefrigerator}}', '{{#if storage.outOfRefrigeratr}}');
  const output = path.join(project, 'output');
  const before = earlierOutput(output);
  const { code, stderr } = await runLeaflets(['build', '--language', 'en', '--output', output], { root: project });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error .*src\/data\/must-say\.yaml:\d+: .*\n {2}hint: \S/m);
  expect(stderr).toMatch(/^error .*src\/data\/anakinra\.yaml:\d+: facts\.product\.class.*source.*\n {2}hint: \S/m);
  expect(stderr).toMatch(/^error .*locales\/en\/common\.json:\d+: this is not JSON.*\n {2}hint: \S/m);
  expect(stderr).toMatch(/^error .*templates\/leaflet\.md\.hbs:\d+: .*outOfRefrigeratr.*\n {2}hint: .*outOfRefrigerator"?\?/m);
  expect(stderr).toContain('Nothing was written');
  expect(filesIn(output), 'the output stays byte for byte as it was').toEqual(before);
});
