import type { ClvNoFit } from '../issue.ts';
import type { Result } from '../result.ts';
import { atEachRow, type Steps } from '../steps.ts';
import { type BgNbdFit, expectedPurchases, fitBgNbd, probabilityAlive } from './bg-nbd.ts';
import { discountedClv } from './discounted-clv.ts';
import { expectedSpend, fitGammaGamma, type GammaGammaFit } from './gamma-gamma.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/** What the forecast looks ahead to. */
export interface ForecastOptions {
  readonly months: number;
  readonly monthlyDiscount: number;
  /** Share of the spend that is margin, 0–1. */
  readonly margin: number;
}

/** One row a customer of the history. */
export interface Forecast {
  readonly purchaseModel: BgNbdFit;
  readonly spendModel: GammaGammaFit;
  /** Correlation of repeat purchases and mean spend: the models take it as none. */
  readonly correlation: number;
  readonly alive: Float64Array;
  /** In the months looked ahead to. */
  readonly purchases: Float64Array;
  readonly spend: Float64Array;
  /** Discounted margin of these months. */
  readonly clv: Float64Array;
  /** Purchases if everybody went on at their own past rate: what the model must beat. */
  readonly naive: Float64Array;
}

/** Fewer customers, or a smaller share with a repeat purchase, say too little about buying habits (domain C10). */
const FEWEST_CUSTOMERS = 100;
const SMALLEST_REPEAT_SHARE = 0.3;

/** Too few customers, or too few of them with a repeat purchase, to fit a model to. */
export function isThin(history: PurchaseHistory): boolean {
  const customers = history.x.length;
  return customers < FEWEST_CUSTOMERS || repeatersOf(history) < SMALLEST_REPEAT_SHARE * customers;
}

function repeatersOf({ x }: PurchaseHistory): number {
  return x.filter((count) => count > 0).length;
}

/** Fits both models and looks ahead for every customer; refuses thin data and fits that mean nothing, with the reason. */
export function* forecast(history: PurchaseHistory, options: ForecastOptions): Steps<Result<Forecast>> {
  if (isThin(history)) {
    return {
      ok: false,
      issues: [{ code: 'clv-too-thin', customers: history.x.length, repeaters: repeatersOf(history) }],
    };
  }
  const purchaseModel = yield* fitBgNbd(history);
  const spendModel = yield* fitGammaGamma(history);
  const code = reasonAgainst(purchaseModel, spendModel);
  if (code) return { ok: false, issues: [{ code }] };
  const value = yield* lookAhead(history, { purchaseModel, spendModel }, options);
  if (!value.purchases.every(Number.isFinite))
    return { ok: false, issues: [{ code: 'clv-no-fit-purchases' }] };
  if (!value.clv.every(Number.isFinite)) return { ok: false, issues: [{ code: 'clv-no-fit-spend' }] };
  return { ok: true, value };
}

function reasonAgainst(purchases: BgNbdFit, spend: GammaGammaFit): ClvNoFit | null {
  if (!purchases.settled || !Number.isFinite(purchases.logLikelihood)) return 'clv-no-fit-purchases';
  if (spend.customers === 0 || !spend.settled || !Number.isFinite(spend.logLikelihood))
    return 'clv-no-fit-spend';
  return spend.q > 1 ? null : 'clv-no-mean-spend';
}

type Models = Pick<Forecast, 'purchaseModel' | 'spendModel'>;

function* lookAhead(history: PurchaseHistory, models: Models, options: ForecastOptions): Steps<Forecast> {
  const weeks = (options.months * 365.25) / 12 / 7;
  const { x, tx, T, zbar } = history;
  const column = (): Float64Array => new Float64Array(x.length);
  const found = { alive: column(), purchases: column(), spend: column(), clv: column(), naive: column() };
  yield* atEachRow(x.length, (i) => {
    const of = { x: x[i] as number, tx: tx[i] as number, T: T[i] as number };
    const spend = expectedSpend(models.spendModel, of.x, zbar[i] as number);
    found.alive[i] = probabilityAlive(models.purchaseModel, of);
    found.purchases[i] = expectedPurchases(models.purchaseModel, of, weeks);
    found.spend[i] = spend;
    found.clv[i] = discountedClv(models.purchaseModel, of, { ...options, spend: spend * options.margin });
    found.naive[i] = naivePurchases(of, weeks);
  });
  return { ...models, correlation: correlation(history), ...found };
}

/** The past rate of repeat purchases carried on; nothing for a customer seen for no time at all. */
export function naivePurchases({ x, T }: { readonly x: number; readonly T: number }, weeks: number): number {
  return T > 0 ? (x / T) * weeks : 0;
}

/** Pearson's correlation of x and z̄ over the repeat buyers; 0 where one of them is the same for all. */
function correlation({ x, zbar }: PurchaseHistory): number {
  const rows = [...x.keys()].filter((i) => (x[i] as number) > 0);
  const mean = (column: Float64Array): number =>
    rows.reduce((sum, i) => sum + (column[i] as number), 0) / rows.length;
  const [mx, mz] = [mean(x), mean(zbar)];
  const product = (a: Float64Array, ma: number, b: Float64Array, mb: number): number =>
    rows.reduce((sum, i) => sum + ((a[i] as number) - ma) * ((b[i] as number) - mb), 0);
  const spread = Math.sqrt(product(x, mx, x, mx) * product(zbar, mz, zbar, mz));
  return spread > 0 ? product(x, mx, zbar, mz) / spread : 0;
}
