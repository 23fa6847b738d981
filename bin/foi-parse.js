#!/usr/bin/env node
const { program } = require('./program.js');
program().main(process.argv.slice(2)).then((code) => { process.exitCode = code; });
