/** `npm run fuzz -- --minutes N`: plays random workbooks until the time is up; a failure names its seed for `SEED=…`. */
import { parseArgs } from 'node:util';
import { playOnce } from './play.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' } } });
const end = Date.now() + Number(values.minutes) * 60_000;
const first = 1 + Math.floor(Math.random() * 1e9);
let cases = 0;
let acts = 0;
while (Date.now() < end) {
  const seed = first + cases;
  try {
    acts += await playOnce(seed);
  } catch (error) {
    console.error(`SEED=${String(seed)} npx vitest run test/fuzz`);
    throw error;
  }
  cases += 1;
}
console.log(`${String(cases)} workbooks, ${String(acts)} acts, seeds from ${String(first)}: nothing broke`);
