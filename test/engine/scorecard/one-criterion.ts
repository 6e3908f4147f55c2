import type { Cells } from '../../../src/engine/cell.ts';
import type { Criterion, Graded, Scale, ScorecardScheme } from '../../../src/engine/index.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';
import { gradeCells, valueOf } from '../grade-cells.ts';

type Value = number | string | null;

/** A card of one criterion that gives the whole score. */
export function cardOf(scale: Scale, more: Partial<Criterion> = {}): ScorecardScheme {
  const card = presetScheme('tiancheng', 'zh-CN') as ScorecardScheme;
  const one: Criterion = {
    id: 'x',
    name: '指标',
    measure: null,
    column: null,
    weight: 100,
    better: 'higher',
    required: false,
    scale,
    ...more,
  };
  return { ...card, criteria: [one] };
}

/** Values graded by such a card. */
export function graded(values: readonly Value[], scale: Scale, more: Partial<Criterion> = {}): Graded {
  const cells: Cells = [['客户', '指标'], ...values.map((value, i) => [`客户${i}`, value])];
  return valueOf(gradeCells(cells, cardOf(scale, more)).result);
}

/** Their scores, rounded to nine places. */
export function scores(
  values: readonly Value[],
  scale: Scale,
  more: Partial<Criterion> = {},
): readonly number[] {
  return Array.from(graded(values, scale, more).score ?? [], (score) => Math.round(score * 1e9) / 1e9);
}
