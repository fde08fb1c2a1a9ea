/** What we use of xliff, which has no types of its own: XLIFF 2.0 to objects and back. */
declare module 'xliff' {
  export function xliff2js(xliff: string): Promise<unknown>;
  export function js2xliff(document: Readonly<Record<string, unknown>>): Promise<string>;
}
