import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const engine = fileURLToPath(new URL('../../src/textkit/index.ts', import.meta.url));

/** What needs headless Chromium, to compare with or to open pages in, and poppler to draw the pages of both. CI runs it. */
export default defineConfig({
  resolve: { alias: { '@react-pdf/textkit': engine } },
  test: {
    include: ['test/chromium/*.{comparison,browser}.ts'],
    server: { deps: { inline: [/@react-pdf/] } },
    setupFiles: ['test/support/failOnConsole.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/leaflets/chromium.json' }]],
  },
});
