/** The real sheets of an edition in a language, built once a run: who asks first builds, in whatever file, and the others wait. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import type { Edition } from '../../src/data/edition.ts';
import { filesIn } from '../cli/filesIn.ts';
import { soundBuild } from '../pdf/realBuild.ts';

export const LANGUAGES = ['en', 'es', 'ar', 'zh-Hans'];
/**
 * The edition whose sheets are built in every layout: its footer is the longest, and its paper the shortest. A build of all layouts in
 * all editions would take minutes; what differs by edition is wording and paper, and the standard layout has both.
 */
export const IN_ALL_LAYOUTS: Edition = 'us';

/** @returns the files by their path in the output folder. @throws Error with what went wrong, to each who asks */
export async function builtSheets(edition: Edition, language: string): Promise<ReadonlyMap<string, Buffer>> {
  const output = path.join(inject('builds'), `${edition}-${language}`);
  const failed = `${output}.failed`;
  if (isFirst(`${output}.claimed`))
    try {
      const layouts = edition === IN_ALL_LAYOUTS ? [] : ['standard'];
      await soundBuild({ editions: [edition], languages: [language], layouts, output });
    } catch (error) {
      writeFileSync(failed, String(error));
    }
  // An output folder is there as a whole or not at all.
  while (!existsSync(output) && !existsSync(failed)) await setTimeout(100);
  if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'));
  return filesIn(output);
}

function isFirst(claim: string): boolean {
  try {
    mkdirSync(claim);
    return true;
  } catch {
    return false;
  }
}
