/** Work goes on for so long before the page may draw and answer again (ms). */
const SLICE = 16;

/** Makes one thing for each place of a long list, in slices short enough for nobody to notice. */
export async function inSlices<T>(count: number, make: (at: number) => T): Promise<readonly T[]> {
  const made: T[] = [];
  let end = performance.now() + SLICE;
  for (let at = 0; at < count; at += 1) {
    made.push(make(at));
    if (performance.now() < end) continue;
    await breath();
    end = performance.now() + SLICE;
  }
  return made;
}

/** Lets the page draw and answer. */
export function breath(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve));
}
