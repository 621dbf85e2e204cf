const LONGEST_WORD = 40;

/** Names what the writer may have meant, ` (did you mean "review"?)`, or nothing when no word is close. */
export function didYouMean(word: string, known: Iterable<string>): string {
  if (word.length > LONGEST_WORD) return '';
  const [nearest] = [...known]
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.min(3, candidate.length / 2))
    .toSorted((a, b) => a.distance - b.distance);
  return nearest ? ` (did you mean "${nearest.candidate}"?)` : '';
}

/** The number of single-character insertions, deletions and replacements between two words (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let deletions = 0; deletions < from.length; deletions++) {
    const next = [deletions + 1];
    for (let column = 0; column < to.length; column++) {
      const replaced = (row[column] ?? 0) + (from[deletions] === to[column] ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
