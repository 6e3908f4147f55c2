import type { Steps } from '../engine/index.ts';

/** Work goes on for so long before the page may draw and answer again (ms). */
const SLICE = 16;

/** Does something at each place of a long list, in slices short enough for nobody to notice. */
export async function inSlices(count: number, work: (at: number) => void): Promise<void> {
  let end = performance.now() + SLICE;
  for (let at = 0; at < count; at += 1) {
    work(at);
    if (performance.now() < end) continue;
    await breath();
    end = performance.now() + SLICE;
  }
}

/** To be awaited after each piece of work: lets the page draw and answer where the pieces have taken long enough. */
export function createPace(): () => Promise<void> {
  let end = performance.now() + SLICE;
  return async () => {
    if (performance.now() < end) return;
    await breath();
    end = performance.now() + SLICE;
  };
}

/** Does work that comes in steps; lets the page draw and answer between two where they have taken long enough. */
export async function byAndBy<T>(steps: Steps<T>): Promise<T> {
  // What came before, such as taking an answer out of words, is a task of its own.
  await breath();
  const pace = createPace();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pace();
  }
}

/** Lets the page draw and answer. */
export function breath(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve));
}
