/** What no font can print is told, and nothing is made: a language whose large font is not installed, a letter in a profile. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyOfProject, ROOT } from '../support/project.ts';
import { runLeaflets } from './runLeaflets.ts';

const FONTS = '@expo-google-fonts';

/** A copy of the project with every package but one. */
function projectWithout(font: string): string {
  const project = copyOfProject();
  const modules = path.join(project, 'node_modules');
  rmSync(modules);
  mkdirSync(path.join(modules, FONTS), { recursive: true });
  const link = (name: string) => symlinkSync(path.join(ROOT, 'node_modules', name), path.join(modules, name));
  for (const name of readdirSync(path.join(ROOT, 'node_modules'))) if (name !== FONTS) link(name);
  for (const name of readdirSync(path.join(ROOT, 'node_modules', FONTS))) if (name !== font) link(path.join(FONTS, name));
  return project;
}

test('Japanese without its font', async () => {
  const project = projectWithout('noto-sans-jp');
  cpSync(path.join(project, 'locales/es'), path.join(project, 'locales/ja'), { recursive: true });
  const { code, stderr } = await runLeaflets(['check'], { root: project, cwd: project });
  expect(code).toBe(1);
  expect(stderr).toContain(
    'error [missing-font] locales/ja: the font of 日本語 is not installed\n  hint: Install it: npm install @expo-google-fonts/noto-sans-jp',
  );
});

test('a pharmacy’s profile with a letter that a font of the sheets’ languages lacks is told with the file and the field', async () => {
  const project = copyOfProject();
  writeFileSync(path.join(project, 'p.yaml'), 'name: "薬局 Corner"\naddress: [Main Street 1]\nphone: "5"\nhours: daily\n');
  const { code, stderr } = await runLeaflets(['build', '--language', 'en,ar', '--profile', 'p.yaml'], {
    root: project,
    cwd: project,
  });
  expect(code).toBe(1);
  expect(stderr).toContain('error [missing-character] p.yaml: name: no font has the character "薬" (U+85AC) of "薬局 Corner"');
  expect(existsSync(path.join(project, 'output'))).toBe(false);
});
