// The built command line, out of the code cache that the build left beside it (src/README.md, "Compiled when built").
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const FILE = join(__dirname, '../dist/run/main.cjs');
const CACHE = join(__dirname, '../dist/run/main.cache');

/** The bytes of the code cache, or undefined where there is none: the program is then compiled as it is read. */
function codeCache() {
  try {
    return readFileSync(CACHE);
  } catch {
    return undefined;
  }
}

/**
 * Sets V8's options and reads the program.
 * @returns `main`, which takes the arguments and resolves to the exit code, and `script`, the compiled file.
 *   A code cache of another version of V8 is refused by V8 itself, and the file compiled anew.
 * @throws {Error} `ENOENT` if nothing was built.
 */
function program() {
  // Most runs take less than a second: functions are optimised later than V8 would.
  if (/^v20\./.test(process.version)) setFlagsFromString('--interrupt-budget=1000000');
  const script = new Script(Module.wrap(readFileSync(FILE, 'utf8')), { filename: FILE, cachedData: codeCache() });
  const module = { exports: {} };
  script.runInThisContext().call(module.exports, module.exports, Module.createRequire(FILE), module, FILE, dirname(FILE));
  return { main: module.exports.main, script };
}

module.exports = { CACHE, program };
