import { describe, expect, it } from 'vitest';
import { createExplainer, type RfmScheme } from '../../../src/engine/index.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';
import type { PresetId } from '../../../src/presets/index.ts';
import { gradeCells, valueOf } from '../grade-cells.ts';

const HEADER = ['客户', '最近购买天数', '购买次数', '消费金额'];
const ROWS = Array.from({ length: 60 }, (_, i) => [
  `客户${i}`,
  (i * 37) % 200,
  1 + ((i * 7) % 13),
  ((i * 911) % 500) + 0.5,
]);

function explained(scheme: RfmScheme) {
  const { table, mapping, result } = gradeCells([HEADER, ...ROWS], scheme);
  const graded = valueOf(result);
  const options = { asOf: null, previous: null };
  return { graded, why: createExplainer({ table, mapping, scheme, graded, options }) };
}

describe('Explanation of RFM', () => {
  const ids = ['rfm-10', 'rfm-11'] as const;
  const cuts = {
    recency: [40, 80, 120, 160],
    frequency: [2, 4, 6, 8],
    monetary: [100, 200.5, 300, 400],
    closed: 'left',
  } as const;
  const ways: readonly (readonly [string, Partial<RfmScheme>])[] = [
    ['rfm-10', {}],
    ['rfm-11', {}],
    ['rfm-11', { binning: 'next' }],
    ['rfm-11', { binning: 'r-package' }],
    ['rfm-r-package', { bins: 5 }],
    ['rfm-11', { cuts }],
    ['rfm-11', { cuts: { ...cuts, closed: 'right' } }],
  ];

  it.each(ids)('[E11] %s: scores and bins of each axis', (id) => {
    const { graded, why } = explained(presetScheme(id, 'zh-CN') as RfmScheme);
    graded.tier.forEach((_, row) => {
      const { parts, score } = why(row);
      const code = parts.reduce((sum, part) => sum * 10 + (part.points ?? 0), 0);
      expect(code).toBe(score);
      expect(parts.map((part) => part.value)).toEqual(ROWS[row]?.slice(1));
      for (const { band, value } of parts) {
        expect(band?.kind).toBe('range');
        if (band?.kind !== 'range') return;
        expect(Number(value)).toBeGreaterThan(band.from ?? -Infinity);
        expect(Number(value)).toBeLessThanOrEqual(band.to ?? Infinity);
      }
    });
  });

  it.each(ways)('[E11] %s %j: the change gains the segment that was promised, all scored anew', (id, way) => {
    const scheme = { ...(presetScheme(id as PresetId, 'zh-CN') as RfmScheme), ...way };
    const { graded, why } = explained(scheme);
    let promised = 0;
    graded.tier.forEach((tier, row) => {
      const { change, gap } = why(row);
      if (!change || !gap) return;
      promised++;
      const at = ['recency', 'frequency', 'monetary'].indexOf(change.key) + 1;
      const rows = ROWS.map((cells, i) =>
        i === row ? cells.map((cell, k) => (k === at ? change.to : cell)) : cells,
      );
      const after = valueOf(gradeCells([HEADER, ...rows], scheme).result);
      expect(after.tiers[after.tier[row] ?? -1]?.name).toBe(gap.tier);
      expect(after.tier[row]).toBeLessThan(tier);
    });
    expect(promised).toBeGreaterThan(20);
  });
});
