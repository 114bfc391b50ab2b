#!/usr/bin/env node
const { loadCommand } = require('./load.js');

/** The command, or what to do where it has not been built. */
function command() {
  try {
    return loadCommand();
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    process.stderr.write('iomx: it is not built yet: run npm ci where package.json lies\n');
    process.exit(2);
  }
}

command()
  .run(process.argv.slice(2), process)
  .then((code) => {
    process.exitCode = code;
  });
