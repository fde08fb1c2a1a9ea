/** Which characters of a text a reader of the PDF no longer finds. */

const plain = (text: string): string[] => [
  ...text.normalize('NFC').replace(/[\s\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu, ''),
];

/** Characters of the source that are missing from what was read, counted without regard to their order. */
export function lostInAnyOrder(source: string, read: string): string[] {
  const found = new Map<string, number>();
  for (const character of plain(read)) found.set(character, (found.get(character) ?? 0) + 1);
  return plain(source).filter((character) => {
    const left = found.get(character) ?? 0;
    found.set(character, left - 1);
    return left <= 0;
  });
}

/** Characters of the source that are missing from the longest part of it that was read in its order. */
export function lostInOrder(source: string, read: string): string[] {
  const [from, to] = [plain(source), plain(read)];
  // common[i][j]: the length of the longest common subsequence of from[i...] and to[j...]
  const common = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = from.length - 1; i >= 0; i--) {
    const row = common[i] as Uint16Array;
    for (let j = to.length - 1; j >= 0; j--)
      row[j] = from[i] === to[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const lost: string[] = [];
  for (let i = 0, j = 0; i < from.length; ) {
    if (from[i] === to[j]) [i, j] = [i + 1, j + 1];
    else if (at(i + 1, j) >= at(i, j + 1)) lost.push(from[i++] as string);
    else j++;
  }
  return lost;
}
