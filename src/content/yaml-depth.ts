import { CST } from 'yaml';

/** The YAML composer recurses and would overflow the stack; content nests four levels deep. */
const MAX_DEPTH = 20;

/** A token that is nested more deeply than content ever is, if there is one. Does not recurse itself. */
export function findDeepToken(tokens: readonly CST.Token[]): CST.Token | undefined {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DEPTH) return token;
    for (const child of childTokens(token)) open.push({ token: child, depth: depth + 1 });
  }
  return undefined;
}

function childTokens(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  return CST.isCollection(token) ? token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat()) : [];
}
