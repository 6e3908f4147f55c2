/** Formulas took longer than was allowed for all of them together. */
export class OutOfTime extends Error {}

/** Calls and rows between two looks at the clock. */
const STRIDE = 64;

/** Formulas run one calculation at a time in a process, and the functions in them need no way to each other’s calculator. */
let until = Infinity;
let passed = 0;

/** To be called where a formula may go on for long; throws `OutOfTime` when time is up. */
export function goOn(): void {
  if (++passed % STRIDE === 0 && performance.now() > until) throw new OutOfTime();
}

/** Milliseconds that calculations may still take. */
export class TimeLimit {
  constructor(private left: number) {}

  get isOver(): boolean {
    return this.left <= 0;
  }

  /** Runs a calculation on what is left; it is broken off when that is over, and no further one begins. */
  spend(run: () => void): void {
    if (this.isOver) return;
    const [began, outer] = [performance.now(), until];
    until = began + this.left;
    try {
      run();
    } catch (error) {
      if (!(error instanceof OutOfTime)) throw error;
      this.left = 0;
    } finally {
      until = outer;
      this.left -= performance.now() - began;
    }
  }
}
