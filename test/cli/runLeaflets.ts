/** Runs the real command as a child process, as a shell would. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../support/project.ts';

export type Run = Readonly<{ code: number | null; stdout: string; stderr: string }>;
type Options = Readonly<{
  /** The project whose command is run. */
  root?: string;
  cwd?: string;
  env?: Readonly<Record<string, string>>;
  /** Hears all that was written to standard error so far, and can send a signal. */
  watch?: (stderr: string, kill: (signal: NodeJS.Signals) => void) => void;
}>;

export async function runLeaflets(args: readonly string[], { root = ROOT, cwd = ROOT, env, watch }: Options = {}): Promise<Run> {
  const child = spawn(process.execPath, [path.join(root, 'src/leaflets.mjs'), ...args], { cwd, env: environment(env) });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    watch?.(stderr, (signal) => child.kill(signal));
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  return { code, stdout, stderr };
}

/** A build of sheets in English into a folder. @throws Error when it does not go well */
export async function buildInto(output: string, args: readonly string[], options?: Options): Promise<Run> {
  const run = await runLeaflets(['build', '--language', 'en', '--output', output, ...args], options);
  if (run.code !== 0) throw new Error(run.stderr);
  return run;
}

/** This process's environment without what the test runner put there. */
function environment(own: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { SOURCE_DATE_EPOCH: _, NODE_OPTIONS: __, NODE_ENV: ___, ...rest } = process.env;
  return { ...rest, ...own };
}
