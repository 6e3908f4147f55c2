import type { Steps } from '../steps.ts';

/** A highest point as found. */
export interface Maximum {
  readonly at: readonly number[];
  readonly value: number;
  /** The value gains nothing any more; on a flat ridge the place may still wander. */
  readonly settled: boolean;
}

/** Inside it goes downhill, as the paper has it. */
type Vertex = { readonly at: readonly number[]; readonly value: number };

/** What is maximised; a value of it may take long. */
type Valued = (at: readonly number[]) => Steps<number>;

const MOST_STEPS = 4000;

/**
 * Maximises a function of a few variables without derivatives (Nelder & Mead 1965, standard coefficients), restarted from its
 * own answer until a restart gains nothing, since a simplex can collapse early. Values that are not numbers count as −∞.
 */
export function* maximize(f: Valued, start: readonly number[]): Steps<Maximum> {
  let best = yield* descend(f, { start, width: 0.5 });
  for (let restart = 0; restart < 10; restart++) {
    const next = yield* descend(f, { start: best.at, width: restart % 2 === 0 ? -0.5 : 0.5 });
    const gained = best.value - next.value;
    best = next.value <= best.value ? next : best;
    if (gained <= 1e-10 * Math.max(1, Math.abs(best.value))) return highest(best, true);
  }
  return highest(best, false);
}

function highest({ at, value }: Vertex, settled: boolean): Maximum {
  return { at, value: -value, settled };
}

interface Beginning {
  readonly start: readonly number[];
  /** How far the other corners are from the start; below zero on its other side, since a bound may be near. */
  readonly width: number;
}

function* descend(f: Valued, { start, width }: Beginning): Steps<Vertex> {
  const simplex: Vertex[] = [];
  for (const at of [start, ...start.map((_, i) => start.map((x, j) => (i === j ? x + width : x)))])
    simplex.push(yield* vertex(f, at));
  let settled = false;
  for (let step = 0; step < MOST_STEPS && !settled; step++) {
    simplex.sort((a, b) => a.value - b.value);
    settled = isSmall(simplex);
    if (!settled) yield* replaceWorst(simplex, f);
  }
  return simplex.reduce((a, b) => (b.value < a.value ? b : a));
}

function* vertex(f: Valued, at: readonly number[]): Steps<Vertex> {
  const value = -(yield* f(at));
  yield;
  return { at, value: Number.isNaN(value) ? Infinity : value };
}

function isSmall(simplex: readonly Vertex[]): boolean {
  const [first, ...rest] = simplex as [Vertex, ...Vertex[]];
  const wide = Math.max(
    ...rest.map((one) => Math.max(...one.at.map((x, i) => Math.abs(x - (first.at[i] as number))))),
  );
  const spread = Math.abs((rest.at(-1)?.value ?? 0) - first.value) / Math.max(1, Math.abs(first.value));
  return spread < 1e-13 || (wide < 1e-8 && spread < 1e-9);
}

function* replaceWorst(simplex: Vertex[], f: Valued): Steps<void> {
  const worst = simplex.at(-1) as Vertex;
  const others = simplex.slice(0, -1);
  const centre = worst.at.map(
    (_, i) => others.reduce((sum, one) => sum + (one.at[i] as number), 0) / others.length,
  );
  const along = (t: number): Steps<Vertex> =>
    vertex(
      f,
      centre.map((c, i) => c + t * ((worst.at[i] as number) - c)),
    );
  const place = (better: Vertex): unknown => (simplex[simplex.length - 1] = better);
  const reflected = yield* along(-1);
  const best = others[0] as Vertex;
  if (reflected.value < best.value) {
    const expanded = yield* along(-2);
    return void place(expanded.value < reflected.value ? expanded : reflected);
  }
  if (reflected.value < (others.at(-1) as Vertex).value) return void place(reflected);
  const contracted = yield* along(reflected.value < worst.value ? -0.5 : 0.5);
  if (contracted.value < Math.min(reflected.value, worst.value)) return void place(contracted);
  for (let i = 1; i < simplex.length; i++) {
    const at = (simplex[i] as Vertex).at.map((x, j) => ((best.at[j] as number) + x) / 2);
    simplex[i] = yield* vertex(f, at);
  }
}
