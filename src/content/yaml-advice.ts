/** What to say instead of the YAML parser's own message. The first pattern that matches wins. */
const ADVICE = [
  [/^Missing closing ["']quote/, 'the closing quote is missing: end the text with the kind of quote it begins with'],
  [
    /^Invalid escape sequence/,
    'this backslash means nothing in double quotes: write two ("\\\\|" prints |), or put the text in single quotes',
  ],
  [/^Tabs are not allowed/, 'a tab indents this line: indent with spaces'],
  [/^Flow (map|sequence) in block collection/, 'a { or [ before this is not closed: end it with } or ]'],
  [/must start at the same column$/, 'the indentation does not fit: lines of one group begin in the same column'],
  [/^Nested mappings are not allowed/, 'a text with a colon and a space in it must be in quotes'],
  [/^Block scalar header includes extra characters/, 'a text that begins with | or > must be in quotes'],
  [/^Plain value cannot start with/, 'a text that begins with this character must be in quotes'],
  [/^Implicit (map )?keys need to be/, 'a colon and a space are missing here: write "key: value" in one line'],
  [/^Unexpected (flow-map-end|flow-seq-end)/, 'there is one } or ] too many: remove it'],
  [/^Unexpected .* in YAML stream/, 'this belongs to nothing: mend the problem above, or the indentation'],
  [
    / at node end$/,
    'there is more after the end of the value: put the whole text in quotes, and write a quote inside of it as \\" or as a curly one',
  ],
  [/^Not a YAML token/, 'this is not part of any value: put the whole text in quotes'],
  [/^A block sequence may not|^Unexpected block-seq-ind/, 'this list entry does not fit here: indent it as the entries above it'],
  [/^Sequence item without/, 'an entry of this list must begin with "- ", and its other lines be indented further than that'],
  [/^Missing ,/, 'a comma is missing between two entries, or the text must be in quotes'],
  [/^Missing space after :/, 'put a space after the colon'],
  [/^Comments must be separated/, 'put a space before #, or quotes around the text it is part of'],
] as const satisfies readonly (readonly [RegExp, string])[];

/** Turns a message of the YAML parser into one that says what to do. */
export function yamlAdvice(message: string): string {
  const known = ADVICE.find(([pattern]) => pattern.test(message));
  return known ? known[1] : `this is not YAML: ${message.split('\n')[0]?.slice(0, 100)}`;
}
