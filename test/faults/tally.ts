import { TestRunner } from 'vitest';

/** What is done to a run to see whether anything is lost. */
export const TRIED = ['faults injected', 'cancels', 'closings of the pane', 'edits of co-authors'] as const;
export type Tried = (typeof TRIED)[number];

declare module 'vitest' {
  interface TaskMeta {
    tally?: Partial<Record<Tried, number>>;
  }
}

/** Counts for the sum that `npm run test:exhaustive` says at its end. */
export function tally(what: Tried, count: number): void {
  const meta = TestRunner.getCurrentTest()?.meta;
  if (meta !== undefined) meta.tally = { ...meta.tally, [what]: (meta.tally?.[what] ?? 0) + count };
}
