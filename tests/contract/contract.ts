import { afterAll, beforeAll, describe } from 'vitest';

import { describeErrors } from './contract-errors.ts';
import { describeFiles } from './contract-files.ts';
import { describeImages } from './contract-images.ts';
import { describePages } from './contract-pages.ts';

/** The origin that both servers of the contract are told to publish under. */
export const PUBLIC_URL = 'https://placard.example';

/** A server under test. */
export interface Started {
  /** Its origin, without a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** What stands between the tests and the service. */
export interface Way {
  /** HTML passes through a rewriter that drops its length, as `wrangler dev` does to every page; HEAD still has it. */
  readonly rewritesHtml: boolean;
}

/** Holds a server to the public interface. It is started once, with {@link PUBLIC_URL} as its public origin and this project's slogans.yaml. */
export function describeContract(name: string, start: () => Promise<Started>, way: Way = { rewritesHtml: false }): void {
  describe(name, () => {
    let server: Started | undefined;
    const origin = () => server?.url ?? '';

    beforeAll(async () => {
      server = await start();
    }, 180_000);
    afterAll(() => server?.stop());

    describeImages(origin);
    describePages(origin, way);
    describeFiles(origin);
    describeErrors(origin);
  });
}
