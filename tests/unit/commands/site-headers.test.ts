import { describe, expect, it } from 'vitest';

import { assetHeaders, fileHeaders } from '../../../src/commands/site-headers.ts';
import { site } from '../pages/fixture.ts';

/** Limits of Cloudflare's file `_headers`. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

describe('the file _headers', () => {
  it.each([assetHeaders(site), fileHeaders()])('keeps within the limits of the platform', (text) => {
    const lines = text.trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(MOST_RULES);
    expect(lines.every((line) => line.length < LONGEST_LINE && /^(?:\/\S*| {2}[A-Za-z-]+: \S.*)$/.test(line))).toBe(true);
  });

  it('saves kits under their names', () => {
    expect(assetHeaders(site)).toContain('/:language/kit.zip\n');
    expect(assetHeaders(site)).toContain('  Content-Disposition: attachment; filename="rc-:language.zip"\n');
    expect(assetHeaders(site)).toContain('  Content-Disposition: attachment; filename="rc-:slogan-:language.zip"\n');
  });
});
