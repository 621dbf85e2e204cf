import { describe, expect, it } from 'vitest';

import { createApp } from '../../../src/app.ts';
import { MISSING, MOVED, REVISIONS } from '../../contract/http/addresses.ts';
import type { Case } from '../../contract/http/case.ts';
import { CONDITIONS, RANGED } from '../../contract/http/conditions.ts';
import { OPTIONS, REFUSED } from '../../contract/http/methods.ts';
import { ERRORS } from '../../contract/http/negotiation.ts';
import { openShipped } from '../../support/shipped.ts';
import { countingRenderer } from '../pages/fixture.ts';

const { catalog } = await openShipped();
const REVISION = 'fedcba9876';
const renderer = { ...countingRenderer(), revision: () => REVISION };
const app = createApp({ catalog, renderer, publicUrl: 'https://placard.example' });

const send = async (line: string, headers: Readonly<Record<string, string>> = {}) => {
  const [method = '', path = ''] = line.split(' ');
  return app.request(`https://placard.example${path}`, { method, headers });
};

/** The table of the contract, without what only Node is asked and without pictures that have to be drawn. */
const CASES: readonly Case[] = [CONDITIONS, RANGED, MOVED, MISSING, REVISIONS, REFUSED, OPTIONS, ERRORS]
  .flat()
  .filter(({ ask, status, onlyNode }) => !onlyNode && (status !== 200 || ask.startsWith('HEAD ')));

describe('without drawing', () => {
  it.each(CASES.map((one) => [`${one.ask} ${JSON.stringify(one.send ?? {})} → ${one.status}`, one] as const))('%s', async (_, one) => {
    const line = one.ask.replaceAll('{rev}', REVISION);
    const etag = (await send(line.replace(/^\S+/, 'HEAD'))).headers.get('ETag') ?? '';
    const fill = (value: string) => value.replaceAll('{etag}', etag).replaceAll('{rev}', REVISION);
    const headers = Object.fromEntries(Object.entries(one.send ?? {}).map(([name, value]) => [name, fill(value)]));
    expect((await send(line, headers)).status).toBe(one.status);
    expect(renderer.drawn).toEqual([]);
  });

  it('is what all of this was done: a picture that is asked for is counted', async () => {
    await send('GET /en/nato-out/og.png');
    expect(renderer.drawn).toEqual(['en/nato-out/og-red.png']);
  });
});
