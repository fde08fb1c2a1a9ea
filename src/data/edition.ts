/** The editions: each is a jurisdiction with facts of its own. */
export const EDITIONS = ['us', 'eu', 'gb'] as const;
export type Edition = (typeof EDITIONS)[number];
