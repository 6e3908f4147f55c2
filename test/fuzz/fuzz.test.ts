import { describe, expect, it } from 'vitest';
import { playOnce } from './play.ts';

/** `SEED=… npx vitest run test/fuzz` plays one case; `npm run fuzz -- --minutes 5` plays new ones. */
const SEED = process.env['SEED'];
/** The ordinary run plays the same cases each time, so that what fails in it was changed and not drawn. */
const FIRST = 20_261_127;
const MINUTES = Number(process.env['FUZZ_MINUTES'] ?? 0);
const CASES = 6;

describe('random workbooks and random acts', () => {
  it(
    'never change the person’s cells, always add up, and do nothing the second time',
    async () => {
      const end = Date.now() + MINUTES * 60_000;
      const first = Number(SEED ?? (MINUTES > 0 ? 1 + Math.floor(Math.random() * 1e9) : FIRST));
      let cases = 0;
      let acts = 0;
      do {
        const seed = first + cases;
        try {
          acts += await playOnce(seed);
        } catch (error) {
          console.error(`fuzz: SEED=${String(seed)} fails`);
          throw error;
        }
        cases += 1;
      } while (SEED === undefined && (cases < CASES || Date.now() < end));
      console.log(`fuzz: ${String(cases)} workbooks, ${String(acts)} acts, seeds from ${String(first)}`);
      expect(acts).toBeGreaterThan(0);
    },
    (MINUTES + 2) * 60_000,
  );
});
