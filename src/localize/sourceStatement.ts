/** The statement of the source that a translation's key translates. Keys may differ in edition context and plural category. */
import { EDITIONS } from '../data/edition.ts';
import { type Statement, type Wording, withoutContext } from './wording.ts';

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/**
 * The key itself; or the bare key, where only the translation tells editions apart; or the plural category that every language has;
 * or an edition's key, where only the source tells them apart.
 * @returns undefined when the source has nothing that the key could translate
 */
export function sourceKeyOf(key: string, source: Pick<Wording, 'statements'>): string | undefined {
  const bare = withoutContext(key);
  const unit = key.replace(PLURAL, '');
  const candidates = [key, bare, `${unit}_other`, unit, ...EDITIONS.map((edition) => `${bare}_${edition}`)];
  return candidates.find((candidate) => source.statements.has(candidate));
}

export function sourceStatement(key: string, source: Pick<Wording, 'statements'>): Statement | undefined {
  const own = sourceKeyOf(key, source);
  return own === undefined ? undefined : source.statements.get(own);
}
