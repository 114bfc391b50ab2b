#!/usr/bin/env node
import { loadCommand } from './load.mjs';

process.exitCode = await loadCommand().run(process.argv.slice(2), process);
