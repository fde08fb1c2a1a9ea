import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const engine = fileURLToPath(new URL('../src/textkit/index.ts', import.meta.url));

/** What needs nothing but `npm ci`. What needs other programs is in test/outside, test/chromium and test/verapdf. */
export default defineConfig({
  // React-PDF gets our text engine, as src/textkit/register.mjs has it for the command line: vitest has a resolver of its own.
  resolve: { alias: { '@react-pdf/textkit': engine } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/outside/**', 'test/verapdf/**'],
    server: { deps: { inline: [/@react-pdf/] } },
    globalSetup: ['test/support/buildsFolder.ts'],
    setupFiles: ['test/support/failOnConsole.ts'],
    maxWorkers: '100%', // of two cores vitest would leave one to itself
    testTimeout: 180_000, // on a busy machine: many tests make real sheets
    hookTimeout: 300_000, // a hook may wait for a build of another file
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/leaflets/test.json' }]],
  },
});
