#!/usr/bin/env node
// Most runs take less than a second: patterns are compiled once, and functions optimised later than V8 would (src/README.md).
const { setFlagsFromString } = require('node:v8');
if (/^v2[024]\./.test(process.version)) setFlagsFromString('--no-regexp-tier-up');
if (/^v20\./.test(process.version)) setFlagsFromString('--interrupt-budget=1000000');
require('../dist/run/main.cjs').main(process.argv.slice(2)).then((code) => { process.exitCode = code; });
