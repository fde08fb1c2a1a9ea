/** `leaflets check`: all checks on inputs, and no file. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { copyOfProject, edit, temporaryFolder } from '../support/project.ts';
import { filesIn } from './filesIn.ts';
import { runLeaflets } from './runLeaflets.ts';

it('passes on the project, and makes nothing', async () => {
  const cwd = temporaryFolder();
  const { code, stdout, stderr } = await runLeaflets(['check'], { cwd });
  expect(code, stderr).toBe(0);
  expect(stderr).not.toMatch(/^error/m);
  expect(stderr.trimEnd().split('\n').at(-1)).toBe('All checks passed.');
  expect(stdout).toBe('');
  expect([...filesIn(cwd).keys()]).toEqual([]);
});

it('ends with exit code 1 when wording or profile is wrong, and tells both', async () => {
  const project = copyOfProject();
  edit(project, 'locales/en/leaflet.json', '{{contacts.emergency}}', '911');
  writeFileSync(path.join(project, 'pharmacy.yaml'), 'name: Corner Pharmacy\n');
  const { code, stderr } = await runLeaflets(['check', '--profile', 'pharmacy.yaml'], { root: project, cwd: project });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error .*locales\/en\/leaflet\.json:4: headings\.emergency: .*typed/m);
  expect(stderr).toMatch(/^error .*pharmacy\.yaml:1: address: is missing/m);
  expect(stderr.trimEnd().split('\n').at(-1)).toBe('Some checks failed: see above.');
});
