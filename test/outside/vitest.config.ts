import { defineConfig } from 'vitest/config';

/** What needs more than `npm ci`: poppler, and leave to mount a file system. CI runs it. */
export default defineConfig({
  test: {
    include: ['test/outside/**/*.test.ts'],
    setupFiles: ['test/support/failOnConsole.ts'],
    testTimeout: 600_000,
    hookTimeout: 900_000,
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/leaflets/outside.json' }]],
  },
});
