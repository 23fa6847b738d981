// The command line as few files: start-up costs less than half of what hundreds of modules cost (src/README.md, "One file for the command line").
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { version, dependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const external = Object.keys({ ...dependencies, ...optionalDependencies });
const common = { bundle: true, platform: 'node', target: 'node20', minify: true, logLevel: 'warning' };

// CommonJS, without the loader of ES modules, for the program that starts again and again. Libraries are still loaded when they are needed;
// commander is needed by every run.
await build({
  ...common, entryPoints: { main: 'src/cli/main.ts' }, outdir: 'dist/run', outExtension: { '.js': '.cjs' }, format: 'cjs', supported: { 'dynamic-import': false },
  external: external.filter((name) => name !== 'commander'), define: { 'import.meta.url': 'here' },
  banner: { js: "/* With commander, (c) 2011 TJ Holowaychuk and others, MIT (node_modules/commander/LICENSE). */\nconst here = require('node:url').pathToFileURL(__filename).href;" },
});
await build({
  ...common, external, outdir: 'dist/run', format: 'esm',
  entryPoints: { worker: 'src/batch/worker.ts', 'outlook-child': 'src/batch/outlook/outlook-child.ts', 'attachments-child': 'src/batch/attachments/attachments-child.ts' },
});

// What `man foi-parse` shows where the package is installed for all; `foi-parse --man` prints the same.
const { manual } = await import('./dist/cli/manual.js');
writeFileSync('dist/foi-parse.1', manual(version));
