#!/usr/bin/env node
// Most runs take less than a second: patterns are compiled once, and functions optimised later than V8 would (src/README.md).
if (/^v2[024]\./.test(process.version)) require('node:v8').setFlagsFromString('--no-regexp-tier-up --interrupt-budget=1000000');
require('../dist/run/main.cjs').main(process.argv.slice(2)).then((code) => { process.exitCode = code; });
