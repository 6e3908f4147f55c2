import type { CustomResult } from './custom.ts';

/** The calls that one cell makes of custom functions. Evaluation is the same each time, so calls are known by their place in it. */
export interface CustomCalls {
  readonly answers: Map<number, CustomResult>;
  readonly waiting: Set<number>;
  readonly ended: AbortController;
  next: number;
}

export function newCalls(): CustomCalls {
  return { answers: new Map(), waiting: new Set(), ended: new AbortController(), next: 0 };
}
