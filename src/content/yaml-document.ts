import { Composer, type CST, isAlias, isNode, type ParsedNode, Parser, visit } from 'yaml';

import type { Fault, Reading } from './fault.ts';
import { yamlAdvice } from './yaml-advice.ts';
import { findDeepToken } from './yaml-depth.ts';

/** More than this many UTF-16 units are not read: the shipped file has 20,000. */
const MAX_LENGTH = 200_000;

const syntax = (offset: number, message: string): Fault => ({ offset, message, kind: 'syntax' });

/** Reads the one YAML document of a file, as far as it can be parsed. Aliases, anchors, tags and directives are refused, so that a file is no larger than it looks. */
export function* readYaml(source: string): Reading<ParsedNode> {
  if (source.length > MAX_LENGTH) return yield* refuse(0, 'the file is too large: at most 200,000 characters');
  const tokens = [...new Parser().parse(source)];
  const deep = findDeepToken(tokens);
  if (deep) return yield* refuse(deep.offset, 'this is nested too deeply: see the shipped slogans.yaml for the structure');
  yield* tokens.flatMap((token) =>
    token.type === 'directive' ? [syntax(token.offset, 'remove this line: a line cannot begin with %')] : [],
  );
  const [document, second] = composeAll(tokens);
  if (!document?.contents) return yield* refuse(0, 'the file is empty: it needs the keys statement, brand, languages and slogans');
  if (second) yield syntax(second.range[0], 'remove this second document and the line "---" before it');
  yield* document.errors.map((error) => syntax(error.pos[0], yamlAdvice(error.message)));
  yield* refusedFeatures(document.contents);
  return document.contents;
}

function* refuse(offset: number, message: string): Reading<never> {
  yield syntax(offset, message);
  return undefined;
}

function composeAll(tokens: readonly CST.Token[]) {
  return [...new Composer({ version: '1.2', uniqueKeys: false, merge: false, resolveKnownTags: false }).compose(tokens)];
}

function refusedFeatures(root: ParsedNode): readonly Fault[] {
  const faults: Fault[] = [];
  visit(root, (_key, node) => {
    if (!isNode(node)) return;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) faults.push(syntax(offset, 'a text that begins with * must be in quotes; YAML aliases are not supported'));
    else if (node.anchor !== undefined)
      faults.push(syntax(offset, 'the & before this is a YAML anchor, which is not supported: put a text that begins with & in quotes'));
    else if (node.tag !== undefined)
      faults.push(syntax(offset, 'the ! before this is a YAML tag, which is not supported: put a text that begins with ! in quotes'));
  });
  return faults;
}
