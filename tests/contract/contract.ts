import { afterAll, beforeAll, describe } from 'vitest';

import { describeErrors } from './contract-errors.ts';
import { describeFiles } from './contract-files.ts';
import { describeImages } from './contract-images.ts';
import { describeKits } from './contract-kits.ts';
import { describeOembed } from './contract-oembed.ts';
import { describePages } from './contract-pages.ts';
import { describeCoding } from './http/describe-coding.ts';
import { describeHttp } from './http/describe-http.ts';
import { describeStrange } from './http/describe-strange.ts';
import type { Started } from './started.ts';

/** What stands between the tests and the service. */
export interface Way {
  /** HTML passes through a rewriter that drops its length, as `wrangler dev` does to every page; HEAD still has it. */
  readonly rewritesHtml: boolean;
  /** The service itself compresses texts. */
  readonly compresses: boolean;
}

/** Holds a server to the public interface. It is started once, with the origin of started.ts as its public one and this project's slogans.yaml. */
export function describeContract(name: string, start: () => Promise<Started>, way: Way = { rewritesHtml: false, compresses: true }): void {
  describe(name, () => {
    let server: Started | undefined;
    const origin = () => server?.url ?? '';

    beforeAll(async () => {
      server = await start();
    }, 180_000);
    afterAll(() => server?.stop());

    describeImages(origin);
    describePages(origin, way);
    describeKits(origin);
    describeOembed(origin);
    describeFiles(origin);
    describeErrors(origin, way);
    describeHttp(origin, way);
    if (way.compresses) describeCoding(origin);
    if (way.compresses) describeStrange(origin);
  });
}
