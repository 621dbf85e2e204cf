import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** Two cores: what starts a server or a browser of its own runs one file after the other. */
const heavy = { fileParallelism: false, testTimeout: MINUTE, hookTimeout: 2 * MINUTE };

/** Without a graphics processor Chromium refuses the newer way of taking pictures now and then: "Unable to capture screenshot". */
const browser = { ...heavy, env: { PLAYWRIGHT_LEGACY_SCREENSHOT: '1' }, expect: { poll: { timeout: MINUTE / 4 } } };

const project = (name: string, options: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...options },
});

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: MINUTE / 2,
    hookTimeout: MINUTE,
    projects: [project('unit'), project('golden'), project('contract', heavy), project('browser', browser), project('chaos', heavy)],
  },
});
