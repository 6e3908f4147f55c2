import { logGamma } from '../math/log-gamma.ts';
import { minimize } from '../math/nelder-mead.ts';
import type { Steps } from '../steps.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/** Parameters of the Gamma-Gamma model of spend (Fader & Hardie 2013). */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

export interface GammaGammaFit extends GammaGamma {
  readonly logLikelihood: number;
  readonly settled: boolean;
  /** Customers with a repeat purchase and a positive mean spend: the model sees no others. */
  readonly customers: number;
}

/** Log-likelihood of x repeat purchases of mean spend z (domain C10). */
function spendLikelihood({ p, q, v }: GammaGamma, x: number, z: number): number {
  return (
    logGamma(p * x + q) -
    logGamma(p * x) -
    logGamma(q) +
    q * Math.log(v) +
    (p * x - 1) * Math.log(z) +
    p * x * Math.log(x) -
    (p * x + q) * Math.log(x * z + v)
  );
}

/** Maximum likelihood over the logarithms of the three. */
export function* fitGammaGamma({ x, zbar }: PurchaseHistory): Steps<GammaGammaFit> {
  const rows = [...x.keys()].filter((i) => (x[i] as number) > 0 && (zbar[i] as number) > 0);
  const unit = rows.reduce((sum, i) => sum + (zbar[i] as number), 0) / rows.length;
  const likelihood = (model: GammaGamma): number =>
    rows.reduce((sum, i) => sum + spendLikelihood(model, x[i] as number, zbar[i] as number), 0);
  const found = yield* minimize((at) => -likelihood(unlog(at, unit)), [6, 4, 0.5].map(Math.log));
  const model = unlog(found.at, unit);
  return { ...model, logLikelihood: -found.value, settled: found.settled, customers: rows.length };
}

/** Where everybody spends the same, the parameters have no end; here they stop. */
const LEAST = 1e-4;
const MOST = 1e4;

/** v is counted in mean spends, so that the currency does not matter. */
function unlog(at: readonly number[], unit: number): GammaGamma {
  const [p = NaN, q = NaN, v = NaN] = at.map((x) => Math.min(MOST, Math.max(LEAST, Math.exp(x))));
  return { p, q, v: v * unit };
}

/** Expected mean spend of a customer; the population's where nothing is known. NaN when q ≤ 1: that mean does not exist. */
export function expectedSpend({ p, q, v }: GammaGamma, x: number, z: number): number {
  return q > 1 ? (p * (v + x * z)) / (p * x + q - 1) : NaN;
}
