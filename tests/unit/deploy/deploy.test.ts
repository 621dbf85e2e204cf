import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { describeSite, findExcess, measureSite } from '../../../scripts/deploy/measure-site.ts';
import { PLANS } from '../../../scripts/deploy/plans.ts';
import { readDeployment } from '../../../scripts/deploy/read-deployment.ts';

describe('the size of a site', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'placard-'));
    await mkdir(join(folder, 'en'));
    await writeFile(join(folder, 'en/kit.zip'), Buffer.alloc(3_000_000));
    await writeFile(join(folder, 'robots.txt'), 'x');
    for (const file of ['_headers', '_redirects', '.assetsignore', '.placard-export']) await writeFile(join(folder, file), 'not uploaded');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is what would be uploaded', async () => {
    const measures = await measureSite(folder);
    expect(measures).toEqual({ files: 2, largest: { file: 'en/kit.zip', bytes: 3_000_000 }, bytes: 3_000_001 });
    expect(describeSite(measures, PLANS.free)).toEqual([
      '2 files, of 20,000 that the plan allows',
      'largest: en/kit.zip, 3.0 MB of 26.2 MB',
      '3.0 MB in all, for which there is no limit',
    ]);
    expect(findExcess(measures, PLANS.free)).toEqual([]);
  });

  it.each([
    [20_001, 1, 'free', '1 files too many. Leave out themes (--theme default, or a list of them), or take the paid plan (--plan paid).'],
    [100, 26_214_401, 'paid', 'en/kit.zip is too large. Fewer slogans make smaller kits.'],
  ] as const)('is too much with %i files, or one of %i bytes', (files, bytes, plan, reason) => {
    expect(findExcess({ files, bytes, largest: { file: 'en/kit.zip', bytes } }, PLANS[plan])).toEqual([reason]);
  });
});

describe('npm run deploy', () => {
  it('takes everything as it is, for the free plan', () => {
    expect(readDeployment([], 'https://cards.example.org', 'placard')).toEqual({
      dryRun: false,
      plan: 'free',
      themes: 'all',
      publicUrl: 'https://cards.example.org',
    });
    expect(readDeployment(['--plan', 'paid', '--theme', 'red,ink'], 'https://c.example', 'x')).toMatchObject({
      plan: 'paid',
      themes: 'red,ink',
    });
  });

  it('needs no address for a dry run', () => {
    expect(readDeployment(['--dry-run'], '', 'placard')).toMatchObject({ dryRun: true, publicUrl: 'https://placard.example' });
  });

  it.each([
    [[], '', 'PUBLIC_URL is not set.'],
    [[], '', 'https://posters.YOUR-SUBDOMAIN.workers.dev'],
    [[], 'http://cards.example.org', 'PUBLIC_URL is "http://cards.example.org", which is no https origin.'],
    [['--dry-run'], 'https://cards.example.org/path', 'which is no https origin'],
    [['--plan', 'huge'], 'https://c.example', 'There are: free paid'],
    [['--bogus'], 'https://c.example', 'Usage: npm run deploy'],
  ])('refuses %j for "%s"', (argv, configured, message) => {
    expect(() => readDeployment(argv, configured, 'posters')).toThrow(message);
  });
});
