// The command line as few files: start-up costs less than half of what hundreds of modules cost (src/README.md, "One file for the command line").
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { version, dependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const external = Object.keys({ ...dependencies, ...optionalDependencies });
const common = { bundle: true, platform: 'node', target: 'node20', minify: true, logLevel: 'warning' };

// The licence of what is drawn from: d3-scale and what it needs (node_modules/d3-*/LICENSE) are in the file, and nowhere else once it is installed.
const D3 = `d3-scale, d3-array, d3-color, d3-format, d3-interpolate, d3-time and d3-time-format, ${readFileSync('node_modules/d3-scale/LICENSE', 'utf8').trim().replaceAll('*/', '')}`;

const HERE = "const here = require('node:url').pathToFileURL(__filename).href;";

// V8 knows the source of a code cache by its length alone: none may outlive the file that it was made of.
rmSync('dist/run/main.cache', { force: true });

// CommonJS, without the loader of ES modules, for the program that starts again and again. Libraries are still loaded when they are needed;
// commander is needed by every run; d3 is only ES modules, of which little is used.
await build({
  ...common, entryPoints: { main: 'src/cli/main.ts' }, outdir: 'dist/run', outExtension: { '.js': '.cjs' }, format: 'cjs', supported: { 'dynamic-import': false },
  external: external.filter((name) => name !== 'commander'), define: { 'import.meta.url': 'here' },
  banner: { js: `/* With commander, (c) 2011 TJ Holowaychuk and others, MIT (node_modules/commander/LICENSE); ${D3} */\n${HERE}` },
});
// A worker, too: what it may need is not loaded before it does, nor a hundred files at once.
await build({ ...common, external, entryPoints: { worker: 'src/batch/worker.ts' }, outdir: 'dist/run', outExtension: { '.js': '.cjs' }, format: 'cjs', supported: { 'dynamic-import': false }, define: { 'import.meta.url': 'here' }, banner: { js: HERE } });
await build({
  ...common, external, outdir: 'dist/run', format: 'esm',
  entryPoints: { 'outlook-child': 'src/batch/outlook/outlook-child.ts', 'attachments-child': 'src/batch/attachments/attachments-child.ts' },
});

// What V8 compiled for one run on a short thread, for the runs to come (src/README.md, "Compiled when built").
const KEEP_COMPILED = `const { CACHE, program } = require('./bin/program.js'); const { main, script } = program();
main(['fixtures/thread-example/input.txt']).then(() => require('node:fs').writeFileSync(CACHE, script.createCachedData()));`;
execFileSync(process.execPath, ['-e', KEEP_COMPILED], { stdio: ['ignore', 'ignore', 'inherit'] });

// What `man foi-parse` shows where the package is installed for all; `foi-parse --man` prints the same.
const { manual } = await import('./dist/cli/manual.js');
writeFileSync('dist/foi-parse.1', manual(version));
