import type { GradedRows } from '../graded.ts';
import type { Inputs } from '../mapping/inputs.ts';
import type { ScorecardScheme } from '../scheme/scheme.ts';
import { pointsOf } from '../scorecard/points-of.ts';
import { readyCard } from '../scorecard/score-card.ts';
import type { Steps } from '../steps.ts';
import { readyCaps, type ReadyCap } from '../tiers/caps.ts';
import { tierCuts } from '../tiers/tier-cuts.ts';
import { bandOf, boundaryAt } from './band-of.ts';
import { cellOf } from './cell-of.ts';
import { type Changeable, changeable, changeOfCriterion } from './change-of-criterion.ts';
import type { ExplainRow } from './explain-by.ts';
import type { ExplainedPart, Note, Reasons } from './explanation.ts';
import { type Costed, smallestChange } from './smallest-change.ts';

/** A criterion with its points by row. */
interface Judge extends Changeable {
  readonly points: (row: number) => number;
}

/** Explains rows of a card: points per criterion, band, lost points, gap, smallest change, caps, blanks, boundaries. */
export function* explainScorecard(
  inputs: Inputs,
  scheme: ScorecardScheme,
  graded: GradedRows,
): Steps<ExplainRow> {
  const card = yield* readyCard(scheme, inputs);
  const { included } = inputs.table;
  const judges: Judge[] = [];
  for (const ready of card.criteria) {
    judges.push({ ...changeable(ready, included), points: pointsOf(ready) });
    yield;
  }
  const caps = readyCaps(scheme, inputs);
  const scores = graded.score ?? new Float64Array(0);
  const found = tierCuts(scheme.tiering, scheme.tiers, scores);
  const cuts = found.ok ? found.value.cuts : new Float64Array(0);
  const target = (tier: number): number => targetScore(scheme, cuts, tier);
  // By share or value of the scores a tier begins where others' scores say, which a relative criterion moves too.
  const able = scheme.tiering.by === 'score' ? judges : judges.filter((judge) => judge.relative === null);
  return (row, tier) => {
    const parts = judges.map((judge) => partOf(judge, row));
    const missingWeight = parts.reduce(
      (sum, part) => sum + (part.points === null ? (part.weight ?? 0) : 0),
      0,
    );
    const reweighted = scheme.missing.kind === 'reweight' && missingWeight < card.total;
    const factor = reweighted ? card.total / (card.total - missingWeight) : 1;
    const score = scores[row] ?? NaN;
    // A cap at this very tier forbids the next one, even where the score has not got beyond it yet.
    const cap = tier > 0 ? caps.find((one) => one.tier === tier && one.holds(row)) : undefined;
    const way =
      cap || tier <= 0 || Number.isNaN(score) ? null : { tier: tier - 1, points: target(tier - 1) - score };
    const change = way
      ? smallestChange(
          able.map((judge) => {
            const costed = changeAt(judge, row, way.points / factor);
            return costed && isCapped(caps, costed, way.tier) ? null : costed;
          }),
        )
      : null;
    const gap = way
      ? { tier: scheme.tiers[way.tier]?.name ?? '', points: Math.max(0, way.points), at: null }
      : null;
    return {
      parts,
      missingWeight,
      factor,
      gap,
      change,
      notes: notesOf({ judges, row, cap, score, scheme }),
    } satisfies Reasons;
  };
}

/** Whether the changed cell itself would hold the customer below a tier. */
function isCapped(caps: readonly ReadyCap[], { change }: Costed, tier: number): boolean {
  return caps.some((cap) => cap.reads === change.key && cap.tier > tier && cap.couldHold(change.to));
}

/** The score at which a tier begins. */
function targetScore({ tiering, tiers }: ScorecardScheme, cuts: Float64Array, tier: number): number {
  if (tiering.by !== 'score') return cuts[tier] ?? NaN;
  return (tiers[tier]?.cut ?? NaN) - (tiering.round ? 0.5 : 0);
}

function partOf({ ready, points }: Judge, row: number): ExplainedPart {
  const { id, name, weight } = ready.criterion;
  const value = cellOf(ready.column, row);
  const earned = points(row);
  const known = !Number.isNaN(earned);
  return {
    key: id,
    name,
    value,
    points: known ? earned : null,
    weight,
    lost: weight - (known ? earned : 0),
    band: known ? bandOf(ready, value) : null,
  };
}

function changeAt(judge: Judge, row: number, needed: number): Costed | null {
  const cell = cellOf(judge.ready.column, row);
  if (cell === null || Number.isNaN(judge.points(row))) return null;
  return changeOfCriterion(judge, cell, Math.max(0, needed));
}

function notesOf(at: {
  readonly judges: readonly Judge[];
  readonly row: number;
  readonly cap: ReadyCap | undefined;
  readonly score: number;
  readonly scheme: ScorecardScheme;
}): readonly Note[] {
  const notes: Note[] = at.cap
    ? [{ kind: 'capped', tier: at.cap.cap.tier, field: at.cap.cap.when.field }]
    : [];
  for (const { ready } of at.judges) {
    const bound = boundaryAt(ready, cellOf(ready.column, at.row));
    if (bound !== null) notes.push({ kind: 'on-boundary', criterion: ready.criterion.name, at: bound });
    if (ready.relative) notes.push({ kind: 'population', criterion: ready.criterion.name });
  }
  const cut =
    at.scheme.tiers.find((tier) => tier.cut !== null && Math.abs(tier.cut - at.score) <= 1e-7)?.cut ?? null;
  if (at.scheme.tiering.by === 'score' && cut !== null)
    notes.push({ kind: 'on-boundary', criterion: null, at: cut });
  return notes;
}
