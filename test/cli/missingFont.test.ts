/** A language whose large font is not installed is told with the package to install, and nothing is made. */
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
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
