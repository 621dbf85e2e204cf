import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

import { UsageError } from './usage-error.ts';

/** Arguments of a command: words, and the values of its options, each as often as it was given. */
export interface Arguments {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, readonly string[] | undefined>>;
}

/** Reads arguments; every option takes a value, and may be given several times. Throws `UsageError` for an option that is not in `names`, and for more words than `mostWords`. `short` gives one-letter names. */
export function readArguments(
  args: readonly string[],
  names: readonly string[],
  mostWords: number,
  short: Readonly<Record<string, string>> = {},
): Arguments {
  const config: ParseArgsOptionsConfig = {};
  for (const name of names) {
    const letter = short[name];
    config[name] = { type: 'string', multiple: true, ...(letter === undefined ? {} : { short: letter }) };
  }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: config, allowPositionals: true });
    if (positionals.length > mostWords) throw new Error(`Too many arguments: "${positionals[mostWords]}"`);
    return { words: positionals, options: asLists(values) };
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split('. ') : [String(error)];
    throw new UsageError(`${reason?.replace(/[.?]?$/, '.')} Try --help.`);
  }
}

function asLists(options: Readonly<Record<string, unknown>>): Readonly<Record<string, readonly string[] | undefined>> {
  return Object.fromEntries(
    Object.entries(options).map(([name, given]) => {
      const list = Array.isArray(given) ? given.filter((value) => typeof value === 'string') : [];
      return [name, list.length > 0 ? list : undefined];
    }),
  );
}

/** The last value given for an option. */
export function lastValue({ options }: Arguments, name: string): string | undefined {
  return options[name]?.at(-1);
}

/** Values given as `--lang en,uk` or `--lang en --lang uk`; `undefined` when the option was not given. Throws `UsageError` for one that is not in `known`. */
export function listedValues({ options }: Arguments, name: string, known: readonly string[]): readonly string[] | undefined {
  const values = options[name]?.flatMap((value) => value.split(','));
  const unknown = values?.find((value) => !known.includes(value));
  if (unknown !== undefined) throw new UsageError(`--${name}: there is no "${unknown}". There are: ${known.join(' ')}`);
  return values;
}
