// The command line as few files: start-up costs less than half of what hundreds of modules cost (src/README.md, "One file for the command line").
import { build } from 'esbuild';

const common = { bundle: true, platform: 'node', target: 'node20', packages: 'external', minifyWhitespace: true, minifySyntax: true, logLevel: 'warning' };

// CommonJS, without the loader of ES modules, for the program that starts again and again; libraries are still loaded when they are needed.
await build({
  ...common, entryPoints: { main: 'src/cli/main.ts' }, outdir: 'dist/run', outExtension: { '.js': '.cjs' }, format: 'cjs', supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'here' }, banner: { js: "const here = require('node:url').pathToFileURL(__filename).href;" },
});
await build({ ...common, entryPoints: { worker: 'src/batch/worker.ts', 'outlook-child': 'src/batch/outlook/outlook-child.ts', 'attachments-child': 'src/batch/attachments/attachments-child.ts' }, outdir: 'dist/run', format: 'esm' });
