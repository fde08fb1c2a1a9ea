import { defineConfig } from 'vitest/config';

/** What needs nothing but `npm ci`. What needs other programs is in test/outside. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/outside/**'],
    setupFiles: ['test/support/failOnConsole.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/leaflets/test.json' }]],
  },
});
