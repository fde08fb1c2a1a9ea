/** Paragraphs already shaped: editions, layouts and passes of the layout share nearly all of their text. */
import type { Hyphenation } from './hyphenate.ts';
import type { Paragraph } from './paragraph.ts';

/** A language's sheets in all editions have some 600 paragraphs. */
const CAPACITY = 2000;

type Kept = ReadonlyMap<Hyphenation | undefined, Paragraph>;

/** In the order in which they were last asked for. */
const kept = new Map<string, Kept>();

export function recall(key: string, hyphenation: Hyphenation | undefined): Paragraph | undefined {
  const found = kept.get(key);
  if (!found) return undefined;
  kept.delete(key);
  kept.set(key, found);
  return found.get(hyphenation);
}

export function keep(key: string, hyphenation: Hyphenation | undefined, paragraph: Paragraph): void {
  kept.set(key, new Map([...(kept.get(key) ?? []), [hyphenation, paragraph]]));
  const [oldest] = kept.keys();
  if (kept.size > CAPACITY && oldest !== undefined) kept.delete(oldest);
}
