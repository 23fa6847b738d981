// npm run mutation -- --mutate FILE,…: would a test notice if the code were another? The tests are those of the stages and the golden cases' rules, of the sources;
// what runs the built program is left out, for it is not mutated.
import jest from './jest.config.js';

const [main] = jest.projects, STAGES = ['split', 'stitch', 'strip', 'tag'];
/** `TESTS=test/strip/**,test/split/quotations.test.ts npm run mutation -- --mutate FILE` runs these tests alone. */
const tests = process.env.TESTS?.split(',') ?? STAGES.map((stage) => `test/${stage}/**/*.test.ts`);

export default {
  mutate: STAGES.map((stage) => `src/${stage}/**/*.ts`),
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { projectType: 'custom', enableFindRelatedTests: false, config: { ...main, displayName: undefined, testMatch: tests.map((path) => `<rootDir>/${path}`), } },
  coverageAnalysis: 'perTest', concurrency: Number(process.env.CONCURRENCY ?? 2), ignoreStatic: true,
  ignorePatterns: ['dist', 'coverage', 'fuzz-findings', 'reports', '.git'],
  reporters: ['clear-text', 'json'], clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp', cleanTempDir: 'always', disableTypeChecks: false, thresholds: { high: 90, low: 80, break: null },
};
