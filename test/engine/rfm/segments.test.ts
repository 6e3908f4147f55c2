import { describe, expect, it } from 'vitest';
import { rfmScores, type RfmColumns } from '../../../src/engine/rfm/rfm-scores.ts';
import { segmentsOf } from '../../../src/engine/rfm/segments.ts';
import { checkScheme } from '../../../src/engine/scheme/check-scheme.ts';
import { checkSegments } from '../../../src/engine/scheme/check-segments.ts';
import type { Scheme } from '../../../src/engine/scheme/scheme.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';
import type { SegmentMap } from '../../../src/engine/scheme/scheme.ts';
import { HAS_REFERENCE_DATA, NEEDS_DATA, referenceRows } from '../../support/reference-data.ts';

const EIGHT = [
  '重要价值客户',
  '重要发展客户',
  '重要保持客户',
  '重要挽留客户',
  '一般价值客户',
  '一般发展客户',
  '一般保持客户',
  '一般挽留客户',
];
const RF: SegmentMap = {
  kind: 'rf',
  rows: Object.entries({
    Hibernating: '[12][12]',
    'At Risk': '[12][34]',
    'Cannot Lose Them': '[12]5',
    'About To Sleep': '3[12]',
    'Need Attention': '33',
    'Loyal Customers': '[34][45]',
    Promising: '41',
    'New Customers': '51',
    'Potential Loyalists': '[45][23]',
    Champions: '5[45]',
  }).map(([segment, pattern]) => ({ segment, pattern })),
};

describe('segment maps', () => {
  it('[G1] a sound map claims every cell exactly once', () => {
    expect(checkSegments(RF, 5)).toEqual([]);
  });

  it('[G2] a cell claimed by nobody or twice is named', () => {
    if (RF.kind !== 'rf') return;
    expect(checkSegments({ ...RF, rows: RF.rows.slice(1) }, 5)).toContainEqual({
      code: 'segment-gap',
      cell: '11',
    });
    expect(checkSegments({ ...RF, rows: [...RF.rows, { segment: 'x', pattern: '55' }] }, 5)).toEqual([
      { code: 'segment-overlap', cell: '55' },
    ]);
  });

  it.each(['rfm-10', 'rfm-11', 'rfm-r-package'] as const)(
    '[G6] a map is refused with bins that its scores do not fit (%s)',
    (id) => {
      const faults = (bins: number) => checkScheme({ ...presetScheme(id, 'en-US'), bins } as Scheme);
      const few = { code: 'option-value', option: 'bins', expected: '5', found: '3' };
      expect([faults(5), faults(3)]).toEqual([[], [few]]);
      expect(faults(6)).not.toEqual([]);
    },
  );
});

describe.skipIf(!HAS_REFERENCE_DATA)(`segments against the reference${NEEDS_DATA}`, () => {
  const rows = HAS_REFERENCE_DATA ? referenceRows('ref_rfm_orders_standard.csv') : [];
  const column = (name: string): Float64Array => Float64Array.from(rows, (row) => Number(row[name]));
  const columns: RfmColumns = {
    recency: column('recency_days'),
    frequency: column('frequency'),
    monetary: column('monetary'),
  };
  const scores = rfmScores(columns, { bins: 5, binning: 'standard', nested: false, cuts: null });
  const named = (map: SegmentMap): (string | undefined)[] => {
    const { names, segment } = segmentsOf(map, scores, columns);
    return [...segment].map((place) => names[place]);
  };

  it('[G3] the ten segments of R and F', () => {
    expect(named(RF)).toEqual(rows.map((row) => row['seg10_rf']));
  });

  it.each([
    ['mean', 'seg8_mean'],
    ['median', 'seg8_median'],
    ['score-mean', 'seg8_meanscore'],
  ] as const)('[G4] the eight types by %s', (threshold, reference) => {
    expect(named({ kind: 'eight', segments: EIGHT, threshold, strict: false })).toEqual(
      rows.map((row) => row[reference]),
    );
  });
});
