/** A Node module hook (node:module `register`): whoever imports @react-pdf/textkit gets our text engine. */
const engine = new URL('./index.ts', import.meta.url).href;

export function resolve(specifier, context, next) {
  if (specifier === '@react-pdf/textkit') return { url: engine, format: 'module', shortCircuit: true };
  return next(specifier, context);
}
