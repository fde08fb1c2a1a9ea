import { defineConfig } from 'vitest/config';

/** What needs Java and Maven: the standard validator on every file of a build. CI runs it. */
export default defineConfig({
  test: {
    include: ['test/verapdf/**/*.test.ts'],
    setupFiles: ['test/support/failOnConsole.ts'],
    testTimeout: 240_000,
    hookTimeout: 400_000,
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/leaflets/verapdf.json' }]],
  },
});
