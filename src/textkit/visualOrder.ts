/** UAX #9, rule L2: from the highest level down, what stands at a level or above it is turned round. */

/** @param parts of one line, in logical order @returns the same from left to right */
export function visualOrder<Part extends Readonly<{ level: number }>>(parts: readonly Part[]): Part[] {
  const order = [...parts];
  for (let level = Math.max(0, ...parts.map((part) => part.level)); level > 0; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while (to < order.length && (order[to]?.level ?? 0) >= level) to++;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  }
  return order;
}
