import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** Two cores: what starts a server or a browser of its own runs one file after the other. */
const heavy = { fileParallelism: false, testTimeout: MINUTE, hookTimeout: 2 * MINUTE };

const project = (name: string, options: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...options },
});

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: MINUTE / 2,
    hookTimeout: MINUTE,
    projects: [project('unit'), project('golden'), project('contract', heavy), project('browser', heavy)],
  },
});
