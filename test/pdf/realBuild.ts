/** The real pipeline on the real inputs, run inside the test's process. */
import { build, type Request } from '../../src/build.ts';
import { type Diagnostic, formatDiagnostic, isError } from '../../src/diagnostic.ts';
import { listening, ROOT } from '../support/project.ts';

const ALL = { editions: [], languages: [], documents: [], layouts: [] } as const;

/** @param root a copy of the project, for tests that break it @returns what was reported */
export async function buildReporting(
  request: Partial<Request> & Pick<Request, 'output'>,
  root = ROOT,
): Promise<readonly Diagnostic[]> {
  const { report, diagnostics } = listening();
  await build({ ...ALL, ...request }, { root, workingFolder: root, report, progress: () => {} });
  return diagnostics;
}

/** @throws Error with what went wrong, when the build does not go well */
export async function soundBuild(request: Partial<Request> & Pick<Request, 'output'>): Promise<void> {
  const errors = (await buildReporting(request)).filter(isError);
  if (errors.length > 0) throw new Error(errors.map(formatDiagnostic).join('\n'));
}
