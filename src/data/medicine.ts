/** A medicine as the core sees it: facts by path, each with variants that say for which editions they hold, and why. */
import type { Edition } from './edition.ts';

/** A dotted path into the fact file, such as `storage.refrigerator` or `sideEffects.emergency.swelling`. */
export type FactPath = string;

export const UNITS = [
  'mg',
  'mL',
  'mgPerKg',
  'mLPerMin',
  'mmol',
  'celsius',
  'fahrenheit',
  'cm',
  'inch',
  'minute',
  'hour',
  'week',
  'month',
  'year',
  'syringe',
] as const;
export type Unit = (typeof UNITS)[number];

/** What a fact measures or names. Amounts are in the unit beside them; a rate is people out of people. */
export type Value =
  | Readonly<{ text: string }>
  | Readonly<{ number: number }>
  | Readonly<{ amount: number; unit: Unit }>
  | Readonly<{ from: number; to: number; unit: Unit }>
  | Readonly<{ count: number; of: number }>
  | Readonly<{ treated: number; placebo: number; of: number }>
  | Readonly<{ phone: string }>
  | Readonly<{ url: string }>;

export type SourceId = string;
export type Source = Readonly<{ title: string; labelDate: string; extent: string; note?: string | undefined }>;

/** A fact as it stands in some editions: established, with its sources, or absent, with the reason. */
export type Established = Readonly<{
  editions: readonly Edition[];
  sources: readonly SourceId[];
  value?: Value | undefined;
  unprinted?: string | undefined;
}>;
export type Absent = Readonly<{ editions: readonly Edition[]; absent: string }>;
export type Variant = Established | Absent;
export type Fact = Readonly<{ path: FactPath; variants: readonly Variant[] }>;

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** What an edition brings with it: region for number forms, the language of the place, paper, card stock and label. */
export type EditionProfile = Readonly<{
  /** ISO 3166-1 country, or UN M.49 area (150 is Europe), whose number and date forms the sheets follow. */
  region: string;
  placeLanguage: string;
  paper: Paper;
  stock: string;
  label: SourceId;
  newerLabel?: SourceId | undefined;
}>;

export type Medicine = Readonly<{
  id: string;
  /** ISO 8601 day on which the data was last compared with its sources: its version, and the clock of a build. */
  date: string;
  sources: Readonly<Record<SourceId, Source>>;
  editions: Readonly<Record<Edition, EditionProfile>>;
  /** In the order of the fact file. */
  facts: ReadonlyMap<FactPath, Fact>;
  /** The paths of each list's facts, in order. */
  lists: ReadonlyMap<FactPath, readonly FactPath[]>;
}>;

export const isEstablished = (variant: Variant): variant is Established => 'sources' in variant;

/** The variant of a fact that holds in an edition, or undefined when the fact is absent there. */
export function variantIn(fact: Fact, edition: Edition): Established | undefined {
  return fact.variants.filter(isEstablished).find((variant) => variant.editions.includes(edition));
}

/** The same by path: undefined also for a path that names no fact. */
export function established(medicine: Medicine, path: FactPath, edition: Edition): Established | undefined {
  const fact = medicine.facts.get(path);
  return fact && variantIn(fact, edition);
}

/**
 * Whether the editions' variants differ in meaning, so that each needs wording of its own. Variants that differ only
 * in the value of a placeholder (911, 112, 999) share their wording.
 */
export function variantsNeedOwnWording(fact: Fact): boolean {
  const established = fact.variants.filter(isEstablished);
  return established.length > 1 && established.some((variant) => variant.value === undefined);
}

/** What people call the medicine: its international name, with the brand's. */
export function nameOf({ facts }: Medicine): string {
  const text = (path: FactPath) => {
    const value = facts.get(path)?.variants.find(isEstablished)?.value;
    return value && 'text' in value ? value.text : '';
  };
  return `${text('product.generic')} (${text('product.brand')})`;
}
