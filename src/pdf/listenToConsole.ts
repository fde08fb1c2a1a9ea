/** React-PDF reports trouble on the console only; whoever builds has to hear it. */

/** Runs a task and hands on what it wrote with console.warn and console.error, in place of printing it. */
export async function listenToConsole<T>(task: () => Promise<T>, heard: (message: string) => void): Promise<T> {
  const { warn, error } = console;
  console.warn = console.error = (...parts: unknown[]) => heard(parts.map(String).join(' '));
  try {
    return await task();
  } finally {
    Object.assign(console, { warn, error });
  }
}
