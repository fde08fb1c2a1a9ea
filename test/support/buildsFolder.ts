/** One folder a run, in which test files share builds: test/support/builtSheets.ts. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    builds: string;
  }
}

/** Vitest calls it before the first test, and what it gives back after the last. */
export function setup(project: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'leaflets-')));
  project.provide('builds', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
