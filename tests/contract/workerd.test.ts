import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { expect, it } from 'vitest';

import { describeContract } from './contract.ts';
import { PUBLIC_URL } from './started.ts';
import { startWorkerd } from './workerd.ts';

const BUNDLE = fileURLToPath(new URL('../../dist/worker/', import.meta.url));

describeContract('the service on workerd', () => startWorkerd({ publicUrl: PUBLIC_URL }), { rewritesHtml: true, compresses: false });

it('takes 2.2 MiB at most, compressed as for an upload', async () => {
  const files = await Promise.all((await readdir(BUNDLE)).map(async (name) => readFile(BUNDLE + name)));
  const bytes = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(bytes).toBeLessThan(2.2 * 1024 * 1024);
});
