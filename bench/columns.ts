/** A small seeded generator (mulberry32), so that every run and every peer sees the same data. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Customers as they are: recency skewed to the recent, counts with many ties, money in cents, some of it refunds. */
export interface Customers {
  readonly recency: Float64Array;
  readonly frequency: Float64Array;
  readonly monetary: Float64Array;
  readonly ratings: readonly Float64Array[];
}

export function customers(count: number, seed = 7): Customers {
  const next = random(seed);
  const column = (value: (i: number) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, i) => value(i));
  const frequency = column(() => 1 + Math.floor(-Math.log(1 - next()) * 3));
  return {
    recency: column(() => Math.floor(730 * next() ** 2)),
    frequency,
    monetary: column(
      (i) =>
        (next() < REFUNDED ? -1 : 1) *
        (Math.round((frequency[i] as number) * Math.exp(4 + 1.2 * (next() + next() - 1)) * 100) / 100),
    ),
    ratings: [
      column(() => next() * 12),
      column(() => next() * 1.2 - 0.2),
      ...[0, 1, 2].map(() => column(() => Math.floor(next() * 101) / 10)),
    ],
  };
}

/** The part of the customers who got back more than they paid. */
const REFUNDED = 0.004;

/** The same customers with blanks here and there: whoever has one is not scored, nor counted for the others. */
export function withBlanks(data: Customers): Customers {
  const blanked = (column: Float64Array, every: number): Float64Array =>
    column.map((value, i) => (i % every === 0 ? NaN : value));
  return { ...data, recency: blanked(data.recency, 89), monetary: blanked(data.monetary, 97) };
}

/** An order log: about twelve orders a customer. */
export interface OrderLog {
  readonly customer: readonly string[];
  readonly date: Float64Array;
  readonly amount: Float64Array;
}

export function orders(count: number, seed = 11): OrderLog {
  const next = random(seed);
  const buyers = Math.max(1, Math.round(count / 12));
  const customer = Array.from(
    { length: count },
    () => `C${String(Math.floor(buyers * next() ** 1.5)).padStart(7, '0')}`,
  );
  const date = Float64Array.from({ length: count }, () => 44_000 + Math.floor(730 * next()));
  const amount = Float64Array.from({ length: count }, () => Math.round(Math.exp(3 + 2 * next()) * 100) / 100);
  return { customer, date, amount };
}
