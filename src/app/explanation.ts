export type { ExplainedPart, Explanation } from '../engine/index.ts';
