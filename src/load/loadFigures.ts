/** Illustrations and icons: SVG sources by name. */
import type { Report } from '../diagnostic.ts';
import { listFolder, type Project, readText } from './project.ts';

export function loadFigures(project: Project, report: Report): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  for (const name of listFolder(project, 'templates/figures').filter((entry) => entry.endsWith('.svg'))) {
    const svg = readText(project, `templates/figures/${name}`, report);
    if (svg !== undefined) figures.set(name.slice(0, -'.svg'.length), svg);
  }
  return figures;
}
