/** The median of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Milliseconds of each of several runs; the answers are kept from being optimised away. */
export function time(run: () => unknown, runs: number): number[] {
  const figures: number[] = [];
  for (let i = 0; i < runs; i++) {
    const from = performance.now();
    kept.answer = run();
    figures.push(performance.now() - from);
  }
  return figures;
}

const kept: { answer: unknown } = { answer: null };
