import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';
import { unstable_readConfig as readConfig } from 'wrangler';

const config = readConfig({ config: fileURLToPath(new URL('../../../wrangler.toml', import.meta.url)) });

it('has the platform keep no log of visitors', () => {
  expect(config.observability).toEqual({ enabled: false });
  expect([config.logpush, config.tail_consumers, config.analytics_engine_datasets]).toEqual([undefined, undefined, []]);
  expect(config.send_metrics).toBe(false);
});
