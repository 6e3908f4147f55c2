import { trimmed } from '../table/cell-text.ts';
import { type Curve, pointsOn } from './curve.ts';
import { minMaxCurve } from './curve-of.ts';
import type { LabelsScale } from '../scheme/scheme.ts';

/** Points of rated cells: a label, or where allowed the number of points itself. NaN = unknown. */
export interface LabelPoints {
  readonly bands: LabelsScale['bands'];
  readonly numbers: boolean;
  ofText(text: string): number;
  ofNumber(value: number): number;
  /** On which all numbers from 0 to the weight lie; null where each must be looked up. */
  readonly curve: Curve | null;
}

/** Labels are compared without regard to case, width and surrounding space. */
export function labelPoints(
  { bands, numbers }: LabelsScale,
  weight: number,
  better: 'higher' | 'lower',
): LabelPoints {
  const known = new Map<string, number>();
  for (const { labels, points } of bands) {
    for (const label of labels) if (!known.has(plainLabel(label))) known.set(plainLabel(label), points);
  }
  const figures = new Map(
    [...known].flatMap(([label, points]) =>
      String(Number(label)) === label ? [[Number(label), points] as const] : [],
    ),
  );
  const curve = minMaxCurve({ min: 0, max: weight }, weight, better);
  return {
    bands,
    numbers,
    curve: numbers && figures.size === 0 ? curve : null,
    ofText: (text) => known.get(text) ?? known.get(plainLabel(text)) ?? NaN,
    ofNumber(value) {
      const labelled = figures.size === 0 ? undefined : figures.get(value);
      if (labelled !== undefined) return labelled;
      return numbers && value >= 0 && value <= weight ? pointsOn(curve, value) : NaN;
    },
  };
}

/** A label as it is compared. The two small sigmas are one letter, or a capital would stand for either by its place. */
export function plainLabel(label: string): string {
  return trimmed(label.normalize('NFKC')).toLowerCase().replaceAll('ς', 'σ');
}
