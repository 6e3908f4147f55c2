import { hypergeometric } from '../math/hypergeometric.ts';
import { logGamma } from '../math/log-gamma.ts';
import { minimize } from '../math/nelder-mead.ts';
import type { Steps } from '../steps.ts';
import { type GroupedHistory, groupHistory } from './group-history.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/** Parameters of the BG/NBD model (Fader, Hardie & Lee 2005), α in weeks. */
export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** Parameters with the log-likelihood reached; `settled` false when the search could still gain. */
export interface BgNbdFit extends BgNbd {
  readonly logLikelihood: number;
  readonly settled: boolean;
}

/** One customer's history in weeks. */
export interface History {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
}

/** Log-likelihood of one history (domain C10). */
function logLikelihood({ r, alpha, a, b }: BgNbd, { x, tx, T }: History): number {
  const a1 = logGamma(r + x) - logGamma(r) + r * Math.log(alpha);
  const a2 = logGamma(a + b) + logGamma(b + x) - logGamma(b) - logGamma(a + b + x);
  const a3 = -(r + x) * Math.log(alpha + T);
  if (x === 0) return a1 + a2 + a3;
  const a4 = Math.log(a) - Math.log(b + x - 1) - (r + x) * Math.log(alpha + tx);
  const top = Math.max(a3, a4);
  return a1 + a2 + top + Math.log(Math.exp(a3 - top) + Math.exp(a4 - top));
}

/** Maximum likelihood over the logarithms of the four, from the start the literature uses. */
export function* fitBgNbd(history: PurchaseHistory): Steps<BgNbdFit> {
  const grouped = groupHistory(history);
  const found = yield* minimize((at) => -sumOf(grouped, unlog(at)), [1, 3, 1, 3].map(Math.log));
  return { ...unlog(found.at), logLikelihood: -found.value, settled: found.settled };
}

/** Where customers hardly differ or hardly leave, parameters run off along a ridge of equal likelihood; here they stop. */
const LEAST = 1e-4;
const MOST = 1e4;

function unlog(at: readonly number[]): BgNbd {
  const [r = NaN, alpha = NaN, a = NaN, b = NaN] = at.map((x) =>
    Math.min(MOST, Math.max(LEAST, Math.exp(x))),
  );
  return { r, alpha, a, b };
}

function sumOf(grouped: GroupedHistory, model: BgNbd): number {
  return grouped.reduce((sum, one) => sum + one.count * logLikelihood(model, one), 0);
}

/** Probability that the customer still buys; 1 without a repeat purchase, a known property of the model. */
export function probabilityAlive({ r, alpha, a, b }: BgNbd, { x, tx, T }: History): number {
  if (x === 0) return 1;
  return 1 / (1 + (a / (b + x - 1)) * ((alpha + T) / (alpha + tx)) ** (r + x));
}

/** Expected purchases in the next `t` weeks. NaN when the series does not settle. */
export function expectedPurchases(model: BgNbd, history: History, t: number): number {
  const { r, alpha, b } = model;
  const a = awayFromOne(model.a);
  const z = t / (alpha + history.T + t);
  const spent = share({ a, b: b + history.x, r: r + history.x, z });
  return ((a + b + history.x - 1) / (a - 1)) * spent * probabilityAlive(model, history);
}

/** 1 − (1−z)^r · ₂F₁(r, b; a+b−1; z), or after Euler's transform 1 − (1−z)^(a−1) · ₂F₁(…): the smaller power does not overflow. */
function share({ a, b, r, z }: { readonly [name in 'a' | 'b' | 'r' | 'z']: number }): number {
  const c = a + b - 1;
  if (r < a - 1) return 1 - (1 - z) ** r * hypergeometric(r, b, c, z);
  return 1 - (1 - z) ** (a - 1) * hypergeometric(c - r, a - 1, c, z);
}

/** Expected purchases of a new customer in the first `t` weeks. */
export function expectedOfNew(model: BgNbd, t: number): number {
  const { r, alpha, b } = model;
  const a = awayFromOne(model.a);
  const z = t / (alpha + t);
  return ((a + b - 1) / (a - 1)) * share({ a, b, r, z });
}

/** The form divides by a − 1; its limit there is reached from close by. */
function awayFromOne(a: number): number {
  return Math.abs(a - 1) < 1e-6 ? 1 + 1e-6 : a;
}
