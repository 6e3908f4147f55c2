// Not the global one: this runs for every file of a worker, and would wrap itself.
import { setTimeout as wait } from 'node:timers';

/**
 * A pause without a length lasts a millisecond or more in Node, and a grading makes a dozen of them so that a page may draw.
 * Here nothing draws: whatever else is due comes first, and the work goes on at once.
 */
const swift = (run: (...rest: unknown[]) => void, milliseconds?: number, ...rest: unknown[]): unknown =>
  milliseconds === undefined ? setImmediate(run) : wait(run, milliseconds, ...rest);

globalThis.setTimeout = Object.assign(swift, wait) as typeof setTimeout;
