/** What stands in a folder, for comparing before and after. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Every file's bytes by its path in the folder, sorted by path. */
export function filesIn(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** What an interrupted or failed build may have left beside its output folder. */
export const leftovers = (folder: string): string[] => readdirSync(folder).filter((name) => name.includes('.partial-'));

/** An output folder as an earlier build left it: two files and a manifest that names them. @returns its files */
export function earlierOutput(folder: string): Map<string, Buffer> {
  const sheets = ['us/en/leaflet.pdf', 'us/en/leaflet.md'];
  for (const name of sheets) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), `an earlier ${name}`);
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ files: sheets.map((name) => ({ path: name })) }));
  return filesIn(folder);
}
