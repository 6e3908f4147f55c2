/** `npm run test:exhaustive`: every fault at every request, and other people's edits at every moment. */
import { parseCLI, startVitest, type Vitest } from 'vitest/node';
import { TRIED, type Tried } from './tally.ts';

process.env['EXHAUSTIVE'] = '1';
const { options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);
const vitest = await startVitest('test', ['test/faults'], { ...options, watch: false, project: ['unit'] });
await vitest.close();
const failed = vitest.state.getCountOfFailedTests();
const sums = TRIED.map((what) => `${String(countOf(vitest, what))} ${what}`).join(', ');
console.log(`${sums}: ${failed === 0 ? 'nothing lost' : `${String(failed)} tests failed`}`);

function countOf({ state }: Vitest, what: Tried): number {
  const tests = state.getTestModules().flatMap(({ children }) => [...children.allTests()]);
  return tests.reduce((sum, test) => sum + (test.meta().tally?.[what] ?? 0), 0);
}
