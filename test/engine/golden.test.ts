import { describe, expect, it } from 'vitest';
import type { ScorecardScheme } from '../../src/engine/scheme/scheme.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { hasReference, referenceCells } from './golden-file.ts';
import { gradeCells, tierNames, valueOf } from './grade-cells.ts';

const CARD = 'golden_tiancheng_scorecard.csv';
const card = presetScheme('tiancheng', 'zh-CN') as ScorecardScheme;

describe('Golden cases (skipped when ../shared/data is absent)', () => {
  it.skipIf(!hasReference(CARD))(
    '[GO1] every Tiancheng case gives its score and tier, reweighted and as zero',
    () => {
      const cells = referenceCells(CARD);
      const inputs = cells.map((row) => row.slice(0, 6));
      const column = (name: string): readonly unknown[] =>
        cells.slice(1).map((row) => row[(cells[0] ?? []).indexOf(name)]);
      const reweighted = valueOf(gradeCells(inputs, card).result);
      const asZero = valueOf(
        gradeCells(inputs, { ...card, missing: { kind: 'zero', maxMissingWeight: 0 } }).result,
      );
      expect(tierNames(reweighted)).toEqual(column('tier_reweighted'));
      expect(tierNames(asZero)).toEqual(column('tier_blank_as_0'));
      column('total_reweighted').forEach((total, row) =>
        expect(reweighted.score?.[row]).toBeCloseTo(Number(total), 6),
      );
      column('total_blank_as_0').forEach((total, row) =>
        expect(asZero.score?.[row]).toBeCloseTo(Number(total), 6),
      );
      expect(reweighted.issues).toContainEqual({
        code: 'policy-decides',
        row: 10,
        asZero: '骨干客户',
        reweighted: 'VIP客户',
      });
      expect(reweighted.report.graded).toBe(14);
    },
  );
});
