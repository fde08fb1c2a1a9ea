/** A pharmacy's profile, from YAML. */
import path from 'node:path';
import { z } from 'zod';
import { isLanguageTag, type LanguageTag } from '../data/language.ts';
import type { Profile } from '../data/profile.ts';
import { error, type Report } from '../diagnostic.ts';
import { oneColourLogo } from './oneColourLogo.ts';
import { parseYaml } from './parseYaml.ts';
import { printedText } from './printedText.ts';
import { type Project, readBytes, readText } from './project.ts';
import { validate } from './validate.ts';

/** Longest texts in characters: what the pharmacy block can hold without crowding the page. */
const LONGEST = { name: 80, line: 60, phone: 40 } as const;

const profileSchema = z.strictObject({
  name: printedText(LONGEST.name),
  address: z.array(printedText(LONGEST.line)).min(1).max(4, 'has more than 4 lines'),
  phone: printedText(LONGEST.phone),
  hours: printedText(LONGEST.line),
  logo: z.string().optional(),
  reportingScheme: printedText(LONGEST.name).optional(),
  placeLanguage: z.string().refine(isLanguageTag, 'is not a language tag such as en or pt').optional(),
});

/**
 * @param file as the user gave it, relative to the project or absolute; the logo's path is relative to its folder
 * @returns undefined when the profile cannot be used; every mistake is reported
 */
export function loadProfile(project: Project, file: string, report: Report): Profile | undefined {
  const source = readText(project, file, report);
  const located = source === undefined ? undefined : parseYaml(file, source, report);
  if (!located) return undefined;
  const raw = validate(profileSchema, file, located, 'profile-schema', report);
  const named = (located.data as { logo?: unknown } | null)?.logo; // looked at even where the rest is wrong: all is told at once
  const logo =
    typeof named === 'string'
      ? loadLogo(project, path.join(path.dirname(file), named), `${file} names it on line ${located.lineOf(['logo'])}`, report)
      : undefined;
  if (!raw || (raw.logo !== undefined && !logo)) return undefined;
  return { ...raw, placeLanguage: raw.placeLanguage as LanguageTag | undefined, logo };
}

/** @param namedAt where the profile names it */
function loadLogo(project: Project, file: string, namedAt: string, report: Report): Uint8Array | undefined {
  const bytes = readBytes(project, file, report);
  const logo = bytes && oneColourLogo(bytes);
  if (bytes && !logo)
    report(
      error('logo', { file }, 'the logo is not a PNG image that can be read', `Save the logo as PNG. The profile ${namedAt}.`),
    );
  return logo;
}
