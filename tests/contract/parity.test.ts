import { readFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createNodeRuntime } from '../../src/runtime/node.ts';
import { examine } from './parity.ts';
import { type RunningWorker, startWorkerd } from './workerd.ts';

describe('the libraries on workerd', () => {
  let worker: RunningWorker | undefined;
  let edge: Awaited<ReturnType<typeof examine>> & { readonly process: string };
  let node: Awaited<ReturnType<typeof examine>>;

  beforeAll(async () => {
    worker = await startWorkerd({ entry: 'tests/contract/parity-worker.ts', outdir: 'dist/parity' });
    const response = await fetch(worker.url);
    edge = await response.json();
    const content = await readFile(new URL('../../slogans.yaml', import.meta.url), 'utf8');
    node = JSON.parse(JSON.stringify(await examine(await createNodeRuntime(), content)));
  }, 120_000);

  afterAll(() => worker?.stop());

  it('are told that this is not Node', () => expect(edge.process).toBe('undefined'));
  it('have the revision of the renderer from the build', () => expect(edge.revision).toBe(node.revision));
  it('shape and outline alike, in every font', () => expect(edge.shaped).toEqual(node.shaped));
  it('lay boxes out alike', () => expect(edge.svg).toBe(node.svg));
  it('rasterize to the same pixels', () => expect(edge.pixels).toBe(node.pixels));
  it('compress to the same bytes', () => expect(edge.deflated).toBe(node.deflated));
  it('find the same words in Chinese, Japanese and Thai', () => expect(edge.words).toEqual(node.words));
  it('find the same graphemes', () => expect(edge.graphemes).toEqual(node.graphemes));
  it('write the same capitals and small letters', () => expect([edge.upper, edge.lower]).toEqual([node.upper, node.lower]));
  it('know the same scripts of languages', () => expect(edge.locales).toEqual(node.locales));
  it('break Japanese into the same phrases', () => expect(edge.phrases).toEqual(node.phrases));
  it('encode the same code', () => expect(edge.code).toEqual(node.code));
  it('order right-to-left text alike', () => expect(edge.levels).toEqual(node.levels));
});
