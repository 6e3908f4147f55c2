import { describe, expect, it } from 'vitest';
import {
  expectedOfNew,
  expectedPurchases,
  fitBgNbd,
  probabilityAlive,
} from '../../../src/engine/clv/bg-nbd.ts';
import { expectedSpend, fitGammaGamma } from '../../../src/engine/clv/gamma-gamma.ts';
import { purchaseHistory, type PurchaseHistory } from '../../../src/engine/clv/purchase-history.ts';
import { finish } from '../../../src/engine/steps.ts';
import { HAS_REFERENCE_DATA, NEEDS_DATA, referenceRows } from '../../support/reference-data.ts';

const PUBLISHED = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const FITTED = { r: 0.2425929, alpha: 4.41353138, a: 0.79288618, b: 2.42575374 };
const VIGNETTE = { r: 0.2425967, alpha: 4.413659, a: 0.7929869, b: 2.426164 };

describe('BG/NBD', () => {
  it('[C1] expects what the paper expects of a customer (x 2, t_x 30.43, T 38.86)', () => {
    expect(expectedPurchases(PUBLISHED, { x: 2, tx: 30.43, T: 38.86 }, 39)).toBeCloseTo(1.226, 3);
  });

  it('[C2] expects of a new customer what the package BTYD prints', () => {
    expect(expectedOfNew(VIGNETTE, 52)).toBeCloseTo(1.444004, 4);
    const known = [
      [0.1429, 0.0078],
      [1, 0.0532],
      [3, 0.1506],
      [31.8571, 1.0405],
      [32, 1.0437],
      [78, 1.8576],
    ] as const;
    for (const [t, value] of known) expect(expectedOfNew(FITTED, t)).toBeCloseTo(value, 3);
  });

  it('[C3] many purchases do not overflow', () => {
    const history = { x: 26, tx: 216 / 7, T: 31 };
    expect(probabilityAlive(VIGNETTE, history)).toBeCloseTo(0.9688523, 6);
    expect(expectedPurchases(VIGNETTE, history, 52)).toBeCloseTo(25.75659, 3);
    expect(Number.isFinite(expectedPurchases(VIGNETTE, { x: 5000, tx: 30, T: 31 }, 520))).toBe(true);
  });

  it('[C4] a customer without a repeat purchase counts as alive', () => {
    expect(probabilityAlive(PUBLISHED, { x: 0, tx: 0, T: 30 })).toBe(1);
  });
});

describe.skipIf(!HAS_REFERENCE_DATA)(`lifetime value on the CDNOW sample${NEEDS_DATA}`, () => {
  const rows = HAS_REFERENCE_DATA ? referenceRows('cdnow_summary_calibration.csv') : [];
  const column = (name: string, from = rows): Float64Array =>
    Float64Array.from(from, (row) => Number(row[name]));
  const summary: PurchaseHistory = {
    customers: rows.map((row) => row['id'] ?? ''),
    x: column('x'),
    tx: column('t_x'),
    T: column('T'),
    zbar: column('zbar'),
    idle: [],
    end: 0,
  };

  it('[C5] the fit reaches the published estimates and likelihood', () => {
    const fit = finish(fitBgNbd(summary));
    expect(fit.settled).toBe(true);
    expect(Math.abs(fit.logLikelihood - -9582.4256)).toBeLessThan(0.01);
    const published = { r: 0.2425929, alpha: 4.4135314, a: 0.7928862, b: 2.4257537 };
    for (const key of ['r', 'alpha', 'a', 'b'] as const) {
      expect(Math.abs(fit[key] / published[key] - 1)).toBeLessThan(1e-3);
    }
  });

  it('[C6] the spend model reaches the published estimates and likelihood', () => {
    const fit = finish(fitGammaGamma(summary));
    expect(fit.customers).toBe(946);
    expect(Math.abs(fit.logLikelihood - -4055.92324)).toBeLessThan(0.01);
    expect(Math.abs(fit.p / 6.2488 - 1)).toBeLessThan(1e-3);
    expect(Math.abs(fit.q / 3.74459 - 1)).toBeLessThan(1e-3);
    expect(Math.abs(fit.v / 15.44775 - 1)).toBeLessThan(1e-3);
  });

  it('[C7] P(alive), expected purchases and spend of every customer equal the reference', () => {
    const model = { r: 0.2425929, alpha: 4.41353138, a: 0.79288618, b: 2.42575374 };
    const spend = { p: 6.24880261, q: 3.74458849, v: 15.44774784 };
    const expected = referenceRows('ref_cdnow_clv_mle_params.csv');
    expect(expected).toHaveLength(2357);
    for (const row of expected) {
      const history = { x: Number(row['x']), tx: Number(row['t_x']), T: Number(row['T']) };
      const near = (found: number, name: string): void => {
        const value = Number(row[name]);
        expect(
          Math.abs(found - value) / Math.max(1e-4, Math.abs(value)),
          `${row['id']} ${name}`,
        ).toBeLessThan(1e-4);
      };
      near(probabilityAlive(model, history), 'p_alive');
      near(expectedPurchases(model, history, 39), 'exp_purchases_39w');
      near(expectedPurchases(model, history, 52), 'exp_purchases_52w');
      near(expectedSpend(spend, history.x, Number(row['zbar'])), 'exp_avg_value');
    }
  });

  it('[C8] the order log gives the published summary exactly', () => {
    const log = referenceRows('cdnow_sample_transactions.csv');
    const serial = (iso: string | undefined): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
    const history = finish(
      purchaseHistory(
        {
          customer: log.map((row) => String(Number(row['sample_id']))),
          date: Float64Array.from(log, (row) => serial(row['date'])),
          amount: Float64Array.from(log, (row) => Number(row['dollars'])),
          included: new Uint8Array(log.length).fill(1),
        },
        serial('1997-09-30'),
      ),
    );
    const found = new Map(
      history.customers.map((id, i) => [
        id,
        [history.x[i], history.tx[i]?.toFixed(2), history.T[i]?.toFixed(2)],
      ]),
    );
    const wrong = rows.filter((row) => {
      const [x, tx, T] = found.get(row['id'] ?? '') ?? [];
      return (
        x !== Number(row['x']) || tx !== Number(row['t_x']).toFixed(2) || T !== Number(row['T']).toFixed(2)
      );
    });
    expect(wrong).toEqual([]);
  });
});
