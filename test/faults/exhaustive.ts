/**
 * `npm run test:exhaustive`: every fault at every request, and other people's edits at every moment. A part of it, titles with
 * their quotes: `npm run test:exhaustive -- test/faults/faults.test.ts -t "a fault in 'saving a scorecard'"`.
 */
import { parseCLI, startVitest, type TestCase, type Vitest } from 'vitest/node';
import { TRIED, type Tried } from './tally.ts';

process.env['EXHAUSTIVE'] = '1';
const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);
const files = filter.length > 0 ? filter : ['test/faults'];
const vitest = await startVitest('test', files, { ...options, watch: false, project: ['unit'] });
await vitest.close();
const failed = testsOf(vitest).filter((test) => test.result().state === 'failed').length;
const sums = TRIED.map((what) => `${String(countOf(vitest, what))} ${what}`).join(', ');
console.log(`${sums}: ${failed === 0 ? 'nothing lost' : `${String(failed)} tests failed`}`);

function testsOf({ state }: Vitest): readonly TestCase[] {
  return state.getTestModules().flatMap(({ children }) => [...children.allTests()]);
}

function countOf(run: Vitest, what: Tried): number {
  return testsOf(run).reduce((sum, test) => sum + (test.meta().tally?.[what] ?? 0), 0);
}
