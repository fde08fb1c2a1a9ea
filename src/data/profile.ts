/** A pharmacy's profile: what the pharmacy block prints in place of lines to write on. */
import type { LanguageTag } from './language.ts';

export type Profile = Readonly<{
  name: string;
  /** The lines of the address. */
  address: readonly string[];
  phone: string;
  hours: string;
  /** PNG of one colour: black, with its shape in the alpha channel. */
  logo?: Uint8Array | undefined;
  /** The name of the country's scheme for reporting side effects; the eu edition has none of its own. */
  reportingScheme?: string | undefined;
  /** The language that clinicians at the pharmacy's place read; the edition's own when it is left out. */
  placeLanguage?: LanguageTag | undefined;
}>;
