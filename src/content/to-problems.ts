import { LineCounter } from 'yaml';

import type { Fault } from './fault.ts';
import type { Problem } from './problem.ts';

/** Counts the lines of faults. A line that is not YAML gets one problem, its first; what such a line may have swallowed is not reported as absent. */
export function toProblems(source: string, faults: readonly Fault[]): readonly Problem[] {
  const lines = new LineCounter();
  for (const index of [0, ...[...source.matchAll(/\n/g)].map((match) => match.index + 1)]) lines.addNewLine(index);
  const lineOf = (offset: number): number => lines.linePos(offset).line;
  const distinct = new Map(withoutConsequences(faults, lineOf).map((fault) => [`${fault.offset} ${fault.message}`, fault]));
  return [...distinct.values()].map(({ offset, message, earlier }) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col, message: earlier === undefined ? message : `${message} (the first is in line ${lineOf(earlier)})` };
  });
}

function withoutConsequences(faults: readonly Fault[], lineOf: (offset: number) => number): readonly Fault[] {
  const syntax = new Map<number, Fault>();
  const backwards = faults.filter(({ kind }) => kind === 'syntax').toSorted((a, b) => b.offset - a.offset);
  for (const fault of backwards) syntax.set(lineOf(fault.offset), fault);
  if (syntax.size === 0) return faults;
  const others = faults.filter(({ kind, offset }) => kind === 'value' && !syntax.has(lineOf(offset)));
  return [...syntax.values(), ...others];
}
