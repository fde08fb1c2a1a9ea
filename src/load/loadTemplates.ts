/** Templates and their parts, as text by name: `leaflet`, `parts/furniture`. */

import type { TemplateSource } from '../compose/template.ts';
import type { Report } from '../diagnostic.ts';
import { listFolder, type Project, readText } from './project.ts';

const SUFFIX = '.md.hbs';

/** @returns every template that could be read; the others are reported. */
export function loadTemplates(project: Project, report: Report): ReadonlyMap<string, TemplateSource> {
  const templates = new Map<string, TemplateSource>();
  for (const folder of ['templates', 'templates/parts']) {
    for (const entry of listFolder(project, folder).filter((name) => name.endsWith(SUFFIX))) {
      const file = `${folder}/${entry}`;
      const text = readText(project, file, report);
      const name = file.slice('templates/'.length, -SUFFIX.length);
      if (text !== undefined) templates.set(name, { name, file, text });
    }
  }
  return templates;
}
