import { describe, expect, it } from 'vitest';

import { lastValue, listedValues, readArguments } from '../../../src/commands/arguments.ts';
import { UsageError } from '../../../src/commands/usage-error.ts';

describe('readArguments', () => {
  it('reads words, options, lists and short names', () => {
    const args = readArguments(['en', '--lang', 'en,uk', 'nato-out', '--lang=ar', '-o', 'a.png'], ['lang', 'output'], 2, { output: 'o' });
    expect(args.words).toEqual(['en', 'nato-out']);
    expect(listedValues(args, 'lang', ['en', 'uk', 'ar'])).toEqual(['en', 'uk', 'ar']);
    expect(lastValue(args, 'output')).toBe('a.png');
    expect(lastValue(args, 'missing')).toBeUndefined();
  });

  it.each([
    [['--bogus', '1'], "Unknown option '--bogus'. Try --help."],
    [['--lang'], "Option '--lang <value>' argument missing. Try --help."],
    [['a', 'b'], 'Too many arguments: "b". Try --help.'],
  ])('refuses %j', (args, message) => {
    expect(() => readArguments(args, ['lang'], 1)).toThrow(new UsageError(message));
  });

  it('names what there is when a value is not known', () => {
    const args = readArguments(['--theme', 'pink'], ['theme'], 0);
    expect(() => listedValues(args, 'theme', ['red', 'ink'])).toThrow(new UsageError('--theme: there is no "pink". There are: red ink'));
  });
});
