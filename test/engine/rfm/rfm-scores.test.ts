import { describe, expect, it } from 'vitest';
import { rfmScores, type RfmColumns, type RfmOptions } from '../../../src/engine/rfm/rfm-scores.ts';
import { HAS_REFERENCE_DATA, NEEDS_DATA, referenceRows } from '../../support/reference-data.ts';

const OPTIONS: RfmOptions = { bins: 5, binning: 'standard', nested: false, cuts: null };

function columnsOf(
  rows: readonly Readonly<Record<string, string>>[],
  names: readonly [string, string, string],
): RfmColumns {
  const [recency, frequency, monetary] = names.map((name) =>
    Float64Array.from(rows, (row) => Number(row[name])),
  );
  return { recency, frequency, monetary } as RfmColumns;
}

const codes = (scores: ReturnType<typeof rfmScores>): string[] =>
  Array.from(scores.r, (r, i) => `${r}${scores.f[i]}${scores.m[i]}`);

describe.skipIf(!HAS_REFERENCE_DATA)(`RFM scores against R${NEEDS_DATA}`, () => {
  const standard = HAS_REFERENCE_DATA ? referenceRows('ref_rfm_orders_standard.csv') : [];
  const columns = columnsOf(standard, ['recency_days', 'frequency', 'monetary']);

  it('[R1] standard scores equal type 7 quantiles in base R for all 995 customers', () => {
    expect(standard).toHaveLength(995);
    const scores = rfmScores(columns, OPTIONS);
    expect(codes(scores)).toEqual(standard.map((row) => `${row['R']}${row['F']}${row['M']}`));
    expect(scores.cuts).toMatchObject({ recency: [114, 180, 296.4, 481] });
  });

  it('[R2] nested scores bin F inside R and M inside R × F', () => {
    const scores = rfmScores(columns, { ...OPTIONS, nested: true });
    expect(codes(scores)).toEqual(standard.map((row) => `${row['Rn']}${row['Fn']}${row['Mn']}`));
  });

  it('[R3] ntile scores equal dplyr', () => {
    const scores = rfmScores(columns, { ...OPTIONS, binning: 'ntile' });
    expect(codes(scores)).toEqual(
      standard.map((row) => `${row['R_ntile']}${row['F_ntile']}${row['M_ntile']}`),
    );
  });

  it('[R4] parity mode equals the R package rfm', () => {
    const rows = referenceRows('ref_rfm_orders_q5_scores.csv');
    const scores = rfmScores(columnsOf(rows, ['recency_days', 'transaction_count', 'amount']), {
      ...OPTIONS,
      binning: 'r-package',
    });
    expect(codes(scores)).toEqual(rows.map((row) => row['rfm_score']));
    expect(scores.cuts?.recency.map((cut) => Number(cut.toFixed(6)))).toEqual([115, 181, 297.4, 482]);
  });
});
