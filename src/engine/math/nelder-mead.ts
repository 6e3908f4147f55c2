import type { Steps } from '../steps.ts';

/** A lowest point as found. */
export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
  /** The value gains nothing any more; on a flat ridge the place may still wander. */
  readonly settled: boolean;
}

type Vertex = { readonly at: readonly number[]; readonly value: number };

const MOST_STEPS = 4000;

/**
 * Minimises a function of a few variables without derivatives (Nelder & Mead 1965, standard coefficients), restarted from its
 * own answer until a restart gains nothing, since a simplex can collapse early. Values that are not numbers count as +∞.
 * A step of it is a step of the search.
 */
export function* minimize(f: (at: readonly number[]) => number, start: readonly number[]): Steps<Minimum> {
  let best = yield* descend(f, { start, width: 0.5 });
  for (let restart = 0; restart < 10; restart++) {
    const next = yield* descend(f, { start: best.at, width: restart % 2 === 0 ? -0.5 : 0.5 });
    const gained = best.value - next.value;
    best = next.value <= best.value ? next : best;
    if (gained <= 1e-10 * Math.max(1, Math.abs(best.value))) return { ...best, settled: true };
  }
  return { ...best, settled: false };
}

interface Beginning {
  readonly start: readonly number[];
  /** How far the other corners are from the start; below zero on its other side, since a bound may be near. */
  readonly width: number;
}

function* descend(f: (at: readonly number[]) => number, { start, width }: Beginning): Steps<Vertex> {
  const vertex = (at: readonly number[]): Vertex => {
    const value = f(at);
    return { at, value: Number.isNaN(value) ? Infinity : value };
  };
  const simplex = [start, ...start.map((_, i) => start.map((x, j) => (i === j ? x + width : x)))].map(vertex);
  let settled = false;
  for (let step = 0; step < MOST_STEPS && !settled; step++) {
    simplex.sort((a, b) => a.value - b.value);
    settled = isSmall(simplex);
    if (!settled) replaceWorst(simplex, vertex);
    yield;
  }
  return simplex.reduce((a, b) => (b.value < a.value ? b : a));
}

function isSmall(simplex: readonly Vertex[]): boolean {
  const [first, ...rest] = simplex as [Vertex, ...Vertex[]];
  const wide = Math.max(
    ...rest.map((one) => Math.max(...one.at.map((x, i) => Math.abs(x - (first.at[i] as number))))),
  );
  const spread = Math.abs((rest.at(-1)?.value ?? 0) - first.value) / Math.max(1, Math.abs(first.value));
  return spread < 1e-13 || (wide < 1e-8 && spread < 1e-9);
}

function replaceWorst(simplex: Vertex[], vertex: (at: readonly number[]) => Vertex): void {
  const worst = simplex.at(-1) as Vertex;
  const others = simplex.slice(0, -1);
  const centre = worst.at.map(
    (_, i) => others.reduce((sum, one) => sum + (one.at[i] as number), 0) / others.length,
  );
  const along = (t: number): Vertex => vertex(centre.map((c, i) => c + t * ((worst.at[i] as number) - c)));
  const place = (better: Vertex): unknown => (simplex[simplex.length - 1] = better);
  const reflected = along(-1);
  const best = others[0] as Vertex;
  if (reflected.value < best.value) {
    const expanded = along(-2);
    return void place(expanded.value < reflected.value ? expanded : reflected);
  }
  if (reflected.value < (others.at(-1) as Vertex).value) return void place(reflected);
  const contracted = along(reflected.value < worst.value ? -0.5 : 0.5);
  if (contracted.value < Math.min(reflected.value, worst.value)) return void place(contracted);
  for (let i = 1; i < simplex.length; i++) {
    simplex[i] = vertex((simplex[i] as Vertex).at.map((x, j) => ((best.at[j] as number) + x) / 2));
  }
}
