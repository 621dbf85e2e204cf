/** Where lines begin: `cuts[k]` is the first unit of line k, the last entry the number of units. */
export type Cuts = readonly number[];

/** The narrowest measure in which `count` units fit on at most `lines` lines, to 1 in 10⁶ of `whole`, a measure in which they surely do. `advance(start, end)` is the length of a line, Infinity for one that may not be. */
export function narrowestMeasure(count: number, lines: number, whole: number, advance: (start: number, end: number) => number): number {
  let low = 0;
  for (let i = 0; i < count; i++) low = Math.max(low, advance(i, i + 1));
  let high = whole;
  const fits = (measure: number): boolean => {
    let used = 1;
    let start = 0;
    for (let end = 1; end <= count; end++) {
      if (advance(start, end) > measure) {
        used++;
        start = end - 1;
      }
    }
    return used <= lines;
  };
  if (fits(low)) return low;
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The division of `count` units into exactly `lines` lines with the least total cost, by dynamic programming (after Knuth and Plass, 1981). `cost` is Infinity for a line that cannot be. `undefined` when there is none. */
export function cheapestPartition(
  count: number,
  lines: number,
  cost: (start: number, end: number, line: number) => number,
): { readonly cuts: Cuts; readonly cost: number } | undefined {
  let best = Array.from({ length: count + 1 }, (_, i) => (i === 0 ? 0 : Infinity));
  const from: number[][] = [];
  for (let line = 0; line < lines; line++) {
    const next = Array.from({ length: count + 1 }, () => Infinity);
    const origin = Array.from({ length: count + 1 }, () => -1);
    for (let end = line + 1; end <= count - (lines - 1 - line); end++) {
      for (let start = end - 1; start >= line; start--) {
        const before = best[start] ?? Infinity;
        if (before === Infinity) continue;
        const price = cost(start, end, line);
        if (price === Infinity) break;
        const total = before + price;
        if (total < (next[end] ?? Infinity)) {
          next[end] = total;
          origin[end] = start;
        }
      }
    }
    from.push(origin);
    best = next;
  }
  const total = best[count] ?? Infinity;
  if (total === Infinity) return undefined;
  const cuts = [count];
  for (let line = lines - 1; line >= 0; line--) cuts.unshift(from[line]?.[cuts[0] ?? 0] ?? 0);
  return { cuts, cost: total };
}
