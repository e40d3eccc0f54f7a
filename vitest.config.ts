import { defineConfig } from 'vitest/config';

/**
 * `unit` is the fast set of `npm test`; `slow` runs the bundle, real git and Chromium (`.ci/run`); `chaos` runs as long as it
 * is told to (`npm run chaos`).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/contract/**/*.test.ts', 'test/house/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'slow',
          include: ['test/e2e/**/*.test.ts', 'test/crash/**/*.test.ts', 'test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          maxConcurrency: 2,
        },
      },
      {
        test: {
          name: 'chaos',
          include: ['test/chaos/**/*.test.ts'],
        },
      },
    ],
  },
});
