#!/usr/bin/env node
// The command: runs the TypeScript of cli.ts as it stands, so that a change of source is a change of the command.
import { fileURLToPath } from 'node:url';

// However and wherever the press is installed, its own settings say how to read its JSX.
process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
const { register } = await import('tsx/esm/api');
register();
await import('./textkit/register.mjs');
const { main } = await import('./cli.ts');
process.exitCode = await main(process.argv.slice(2));
