/** The step of a column: all its values are whole multiples of 1 / `parts`; 0 parts where they are of no such step. */
export interface Grain {
  readonly parts: number;
}

const FINEST = 1e6;
/** Where a column has no step, this part of a value is one: large enough for every tolerance. */
const SHARE = 1e-8;

/** Whole numbers, tenths … millionths: the coarsest that all values are of, so that a proposal looks like the column. */
export function grainOf(values: Float64Array): Grain {
  let parts = 1;
  for (const value of values) {
    while (parts <= FINEST && !isOf(value, parts)) parts *= 10;
    if (parts > FINEST) return { parts: 0 };
  }
  return { parts };
}

function isOf(value: number, parts: number): boolean {
  const scaled = value * parts;
  return !Number.isFinite(value) || Math.abs(scaled - Math.round(scaled)) <= 1e-12 * Math.abs(scaled);
}

/** Steps past the place where something begins: it may be open, or lie within a tolerance. */
const STEPS = [0, 1, 10, 100, 1000];

/** Which way a value goes, from where, and what it is to reach. */
export interface Aim {
  readonly from: number;
  readonly up: boolean;
  readonly reaches: (to: number) => boolean;
}

/** The first value from `near` on, on the steps of a column and beyond `from`, that reaches what is wanted; null when none is near. */
export function firstStep(near: number, grain: Grain, { from, up, reaches }: Aim): number | null {
  const at = (steps: number): number => stepped(near, grain, { up, steps });
  const enough = (steps: number): boolean => (up ? at(steps) > from : at(steps) < from) && reaches(at(steps));
  const found = STEPS.findIndex(enough);
  if (found < 0) return null;
  // The lists of steps are coarse: what they leap over is halved.
  let [short, reached] = [STEPS[found - 1] ?? -1, STEPS[found] ?? 0];
  while (reached - short > 1) {
    const middle = Math.floor((short + reached) / 2);
    if (enough(middle)) reached = middle;
    else short = middle;
  }
  return at(reached);
}

/** The step nearest to `from` that still reaches, given one that does, where all beyond a place reach and none before it. */
export function nearestStep(found: number, { parts }: Grain, { from, up, reaches }: Aim): number {
  const at = (steps: number): number => (Math.round(from * parts) + (up ? steps : -steps)) / parts + 0;
  let [short, enough] = [0, Math.round(Math.abs(found - from) * parts)];
  if (parts === 0 || !reaches(at(enough - 1))) return found;
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (reaches(at(middle))) enough = middle;
    else short = middle;
  }
  return at(enough);
}

/** A value moved in a direction to the next step of the column, then `steps` further. */
function stepped(
  value: number,
  { parts }: Grain,
  { up, steps }: { readonly up: boolean; readonly steps: number },
): number {
  const sign = up ? 1 : -1;
  if (parts === 0) return value + sign * steps * SHARE * Math.max(Math.abs(value), Number.MIN_VALUE);
  const scaled = sign * value * parts;
  const whole = Math.round(scaled);
  const next = Math.abs(scaled - whole) <= 1e-9 * Math.max(1, Math.abs(scaled)) ? whole : Math.ceil(scaled);
  return (sign * (next + steps)) / parts + 0;
}
