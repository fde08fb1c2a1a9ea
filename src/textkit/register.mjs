/** Makes React-PDF lay out text with our engine, in this process: `import` it, or `node --import` it, before React-PDF is loaded. */
import { register } from 'node:module';

register('./resolve.mjs', import.meta.url);
