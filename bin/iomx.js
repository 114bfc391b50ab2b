#!/usr/bin/env node
const { loadCommand } = require('./load.js');

loadCommand()
  .run(process.argv.slice(2), process)
  .then((code) => {
    process.exitCode = code;
  });
