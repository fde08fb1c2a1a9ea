/** The names of medicines that the wording speaks of: a reader must find them whole. */

/** What the names begin with in the languages of the wording, inflected or not. */
const STEMS = [
  'anakinr',
  'kineret',
  'adalimumab',
  'etanercept',
  'infliximab',
  'methotrexat',
  'metotrexat',
  'metotreksat',
  'warfarin',
  'warfaryn',
  'phenytoin',
  'fenytoin',
  'fenitoin',
  'colchicin',
] as const;

export const isDrugName = (word: string): boolean => STEMS.some((stem) => word.toLowerCase().startsWith(stem));
