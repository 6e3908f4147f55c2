import { luminance } from '../../app/luminance.ts';

/** Contrast ratio of two colours, 1–21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const INK = '#000000';
const PAPER = '#FFFFFF';

/** The more readable of dark and light text on a fill; at least 4.58:1 (√21) on every colour. */
export function textOn(fill: string): string {
  return contrast(INK, fill) >= contrast(PAPER, fill) ? INK : PAPER;
}
