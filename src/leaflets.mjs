#!/usr/bin/env node
// The command: runs the TypeScript of cli.ts as it stands, so that a change of source is a change of the command.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./cli.ts');
process.exitCode = await main(process.argv.slice(2));
