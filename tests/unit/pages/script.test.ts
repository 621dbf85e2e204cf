import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { bundleScript, SCRIPT_FILE } from '../../../scripts/script/bundle-script.ts';
import { SCRIPT } from '../../../src/pages/script.ts';

describe('the script of the pages', () => {
  it('is what src/browser bundles to (else: npm run build:script)', async () => {
    expect(await readFile(SCRIPT_FILE, 'utf8')).toBe(await bundleScript());
  });

  it('weighs less than 8 kB compressed, in one module', () => {
    expect(gzipSync(SCRIPT).length).toBeLessThan(8000);
    expect(SCRIPT).not.toMatch(/\bimport\b|\bexport\b/);
  });

  it('stores nothing, and knows no address but those of the page', () => {
    expect(SCRIPT).not.toMatch(/localStorage|sessionStorage|indexedDB|cookie|caches|sendBeacon|XMLHttpRequest|WebSocket|serviceWorker/);
    // All it opens is a Mastodon server that the visitor has typed in.
    expect(SCRIPT).not.toMatch(/https?:\/\/(?!\$\{)/);
  });
});
