#!/usr/bin/env node
import module from 'node:module';

module.enableCompileCache?.(); // Node 22 and later keep compiled code between runs
const { run } = await import('../dist/cli/run.js');
process.exitCode = await run(process.argv.slice(2), process);
