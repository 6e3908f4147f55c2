/** Relative luminance of `#RRGGBB`, 0–1 (WCAG 2.2). */
export function luminance(color: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

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
