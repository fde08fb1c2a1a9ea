import { defineConfig } from 'vitest/config';

/** What needs Java and Maven: the standard validator on every file of a build. CI runs it. */
export default defineConfig({
  test: {
    include: ['test/verapdf/**/*.test.ts'],
    setupFiles: ['test/support/failOnConsole.ts'],
    testTimeout: 600_000,
    hookTimeout: 1_200_000,
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/leaflets/verapdf.json' }]],
  },
});
