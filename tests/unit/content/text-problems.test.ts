import { describe, expect, it } from 'vitest';

import { problemsOf, sampleWith } from './sample.ts';

/** The problems when the text of the last slogan, in line 22 from column 17 on, is this. */
const problemsOfText = (yaml: string): readonly string[] => problemsOf(sampleWith('"Peace now!"', yaml));

describe('a text', () => {
  it.each([
    ['""', '22:18 the text is empty: write it, or remove its key'],
    ['"  "', '22:18 the text is empty: write it, or remove its key'],
    ['"Peace "', '22:23 the text ends with white space: remove it'],
    ['"\u00A0Peace"', '22:18 the text begins with white space: remove it'],
    ['"Pe\u200Bace"', '22:20 an invisible character (U+200B) is in the text: remove it'],
    ['"Pe\u00ADace"', '22:20 a soft hyphen (U+00AD) is in the text: remove it, texts are not hyphenated'],
    ['"Pe\tace"', '22:20 a tab (U+0009) is in the text: put a space there'],
    ['"Pe\u0007ace"', '22:20 a control character (U+0007) is in the text: remove it'],
    ['"Pe\u2067ace"', '22:20 a direction mark (U+2067) is in the text: remove it, the language gives the direction'],
    ['"Pe\uFFFDace"', '22:20 a character was lost here (U+FFFD): type it anew and save the file as UTF-8'],
    ['"Peace\\nnow"', '22:17 a line break is in the text: write the text in one line, with | where it may well break'],
    ['"Peace \\ud83d"', '22:17 half a character (U+D83D) is in the text: type the character anew'],
    ['"✊🏽 Peace"', '22:18 the emoji "✊🏽" (U+270A U+1F3FD) cannot be printed in one colour: remove it'],
    ['"Cafe\u0301"', '22:21 this is not in Unicode normal form NFC (a letter and its accent are two characters): type the letter anew'],
    ['"\u0942"', '22:18 this sign (U+0942) has no letter before it: remove it, or type the letter'],
    ['"Peace \u200D now"', '22:24 this sign (U+200D) has no letter before it: remove it, or type the letter'],
    ['"Peace |\u0301now"', '22:25 this sign (U+0301) has no letter before it: remove it, or type the letter'],
    [`"${'a'.repeat(281)}"`, '22:18 the text has 281 characters: shorten it to 280'],
    ['"5 ₴"', '22:20 the fonts of the cards do not draw "₴" (U+20B4): run "npm run fonts", or choose another character if this stays'],
    ['"Peace* now"', '22:23 this * has no partner: put one at both ends of the words to be loudest, or write \\* to print it'],
    ['"Peace* | *now"', '22:23 nothing stands between these two *: remove them, or write \\* to print one'],
    ['"Peace|"', '22:23 the text ends with |: remove it, or write \\| to print it'],
    ['"Peace | | now"', '22:24 two | stand together: remove one'],
    ["'Pe\\ace'", '22:20 a backslash stands only before |, * or another backslash: remove it'],
    ['2024', '22:17 en must be a text: put it in quotes, "2024"'],
    ['true', '22:17 en must be a text: put it in quotes, "true"'],
    ['', '22:13 en must be a text: write it after the colon'],
    ['[Peace]', '22:17 en must be a text: write it after the colon'],
  ])('%s is refused', (yaml, problem) => {
    expect(problemsOfText(yaml)).toEqual([problem]);
  });

  it('is refused for every fault it has', () => {
    expect(problemsOfText('" 🕊 ₴ *"')).toEqual([
      '22:18 the text begins with white space: remove it',
      '22:19 the emoji "🕊" (U+1F54A) cannot be printed in one colour: remove it',
      '22:22 the fonts of the cards do not draw "₴" (U+20B4): run "npm run fonts", or choose another character if this stays',
      '22:24 this * has no partner: put one at both ends of the words to be loudest, or write \\* to print it',
    ]);
  });

  it('is refused where a hashtag would be a comment', () => {
    expect(problemsOf(sampleWith('"Bread for all!"', 'Bread #ForAll'))).toEqual([
      '19:16 the text ends before "#ForAll": put the whole text in quotes',
    ]);
  });

  it('may print the marks', () => {
    expect(problemsOfText("'\\*Peace\\* \\| \\\\now'")).toEqual([]);
  });
});
