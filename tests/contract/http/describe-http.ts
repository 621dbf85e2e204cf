import { describe, expect, it } from 'vitest';

import { type Answer, ask } from '../ask.ts';
import type { Way } from '../contract.ts';
import { MISSING, MOVED, RESOLVED, REVISIONS } from './addresses.ts';
import { type Case, KINDS } from './case.ts';
import { CONDITIONS, RANGED } from './conditions.ts';
import { MALFORMED, OPTIONS, REFUSED } from './methods.ts';
import { ERRORS, WHOLE } from './negotiation.ts';

const TABLE = {
  'a condition': CONDITIONS,
  'a range': RANGED,
  'another spelling': MOVED,
  'a dot segment': RESOLVED,
  'an address of nothing': MISSING,
  'a revision': REVISIONS,
  'a method that does not exist': REFUSED,
  OPTIONS,
  'no request for a URL': MALFORMED,
  'an error': ERRORS,
  'a whole answer': WHOLE,
} as const satisfies Record<string, readonly Case[]>;

/** The part of the contract that is HTTP: every case of the table, header by header. */
export function describeHttp(origin: () => string, way: Way): void {
  const tags = new Map<string, string>();
  const tagOf = async (target: string): Promise<string> => {
    const known = tags.get(target) ?? (await ask(origin(), target, { method: 'HEAD' })).headers.etag ?? '';
    tags.set(target, known);
    return known;
  };
  const send = async ({ ask: line, send: headers = {} }: Case) => {
    const [, method = '', target = ''] = /^(\S+) (.*)$/.exec(line) ?? [];
    const revision = (await tagOf('/en/nato-out/og.png')).slice(1, 11);
    const path = target.replaceAll('{rev}', revision);
    const needsTag = Object.values(headers).some((value) => value.includes('{etag}'));
    const tag = needsTag || /^(?:GET|HEAD) \/(?:en|catalog|sitemap|favicon|icon|robots)/.test(line) ? await tagOf(path) : '';
    const fill = (value: string | undefined) => value?.replaceAll('{etag}', tag).replaceAll('{rev}', revision);
    const filled = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value) ?? '']));
    return { fill, answer: await ask(origin(), path, { method, headers: filled }) };
  };

  const here = Object.entries<readonly Case[]>(TABLE)
    .map(([name, cases]) => [name, cases.filter(({ onlyNode }) => !onlyNode || way.compresses)] as const)
    .filter(([, cases]) => cases.length > 0);
  describe.each(here)('%s', (_, cases) => {
    it.each(cases.map((one) => [`${one.ask} ${JSON.stringify(one.send ?? {})} → ${one.status}`, one] as const))('%s', async (__, one) => {
      const { fill, answer } = await send(one);
      const has = Object.fromEntries(Object.entries(one.has ?? {}).map(([name, value]) => [name, fill(value)]));
      const expected = { ...KINDS[one.kind].headers, ...has, vary: varyOf(one, way) };
      const found = Object.fromEntries(Object.keys(expected).map((name) => [name, answer.headers[name]]));
      expect({ status: answer.status, ...found }).toEqual({ status: one.status, ...expected });
      expectLength(one, answer, way);
    });
  });

  it('has 150 cases or more', () => {
    expect(
      Object.values<readonly Case[]>(TABLE)
        .flat()
        .filter(({ onlyNode }) => !onlyNode).length,
    ).toBeGreaterThanOrEqual(150);
  });
}

function varyOf({ kind, has, status }: Case, { compresses }: Way): string | undefined {
  const own = has?.['vary'];
  if (!compresses || !KINDS[kind].coded || status === 204) return own;
  return own === undefined ? 'Accept-Encoding' : `${own}, Accept-Encoding`;
}

/** Every answer with a body says its length, but a kit, which is made while it is sent. */
function expectLength({ ask: line }: Case, { status, headers, body }: Answer, { rewritesHtml }: Way): void {
  const rewritten = rewritesHtml && headers['transfer-encoding'] === 'chunked' && headers['content-type']?.startsWith('text/html');
  if (line.startsWith('HEAD ') || status === 304) expect(body).toHaveLength(0);
  else if (status === 204) expect([body.length, headers['content-length']]).toEqual([0, undefined]);
  else if (headers['content-type'] !== 'application/zip' && !rewritten) expect(headers['content-length']).toBe(String(body.length));
}
