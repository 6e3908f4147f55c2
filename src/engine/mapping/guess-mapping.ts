import type { Measure } from '../scheme/scheme.ts';
import type { ColumnSketch } from '../table/table.ts';
import { type Heading, headingOf, likeness } from './header-likeness.ts';
import type { Mapping, Match, Need, Vocabulary } from './mapping.ts';

interface Candidate {
  readonly key: string;
  readonly column: number;
  readonly confidence: number;
}

/** A synonym is nearly as good as the name itself; a column whose cells are of another kind is hardly a candidate. */
const SYNONYM = 0.95;
const WRONG_KIND = 0.4;
const WORTH_SHOWING = 0.3;
const BY_POSITION = 0.5;

/** Finds a column for every need by header and cells. A column serves one need, but the money column may serve two. */
export function guessMapping(
  needs: readonly Need[],
  columns: readonly ColumnSketch[],
  vocabulary: Vocabulary,
): Mapping {
  // A list may have 16,384 columns.
  const headed = columns.map((column) => ({ ...column, heading: headingOf(column.header) }));
  const candidates = needs
    .flatMap((need) => {
      const wanted = wantedFor(need, vocabulary);
      return preferred(need, headed, wanted).map((column) => ({
        key: need.key,
        column: column.index,
        confidence: confidence(need, column, wanted),
      }));
    })
    .filter((candidate) => candidate.confidence >= WORTH_SHOWING)
    .sort((a, b) => b.confidence - a.confidence);
  const chosen = choose(candidates);
  return needs.map((need) => chosen.get(need.key) ?? unmet(need, columns, chosen));
}

interface Headed extends ColumnSketch {
  readonly heading: Heading;
}

/** What headers are compared with. */
interface Wanted {
  readonly names: readonly Heading[];
  /** Earlier words win ties. */
  readonly words: readonly Heading[];
  /** What the column may not look like more than like these. */
  readonly others: readonly Heading[];
}

/**
 * The columns in the order in which they win a tie. Where a row is a customer, people want to see names; orders are
 * gathered by ids, since two customers may have one name.
 */
function preferred(need: Need, columns: readonly Headed[], { words }: Wanted): readonly Headed[] {
  if (need.key !== 'customer') return columns;
  const rank = new Map(words.map(({ plain }, at) => [plain, at]));
  const rankOf = ({ heading }: Headed): number => rank.get(heading.plain) ?? words.length;
  return [...columns].sort((a, b) => rankOf(a) - rankOf(b));
}

function wantedFor(need: Need, vocabulary: Vocabulary): Wanted {
  const ids = need.key === 'customer' && need.required ? vocabulary['customer-id'] : [];
  return {
    names: [need.name, ...ids].map(headingOf),
    words: wordsFor(need, vocabulary).map(headingOf),
    others: MONEY.includes(need.measure) ? RATES.flatMap((rate) => vocabulary[rate]).map(headingOf) : [],
  };
}

function wordsFor({ key, measure, required }: Need, vocabulary: Vocabulary): readonly string[] {
  if (key !== 'customer') return measure === null ? [] : vocabulary[measure];
  const { customer: names, 'customer-id': ids } = vocabulary;
  return required ? [...ids, ...names] : [...names, ...ids];
}

function confidence(need: Need, column: Headed, { names, words, others }: Wanted): number {
  if (need.column !== null && need.column.trim() === column.header) return 1;
  const byName = Math.max(...names.map((name) => likeness(column.heading, name)));
  const bySynonym = Math.max(0, ...words.map((word) => likeness(column.heading, word))) * SYNONYM;
  const named = Math.max(byName, bySynonym) * (need.column === null ? 1 : 0.5);
  const isRate = column.kind === 'percent' && others.length > 0;
  const likely =
    fits(need, column) && !isRate && others.every((one) => likeness(column.heading, one) <= named);
  return likely ? named : named * WRONG_KIND;
}

/** What is summed up in money is no rate: sales growth is not sales. People may still choose such a column. */
const MONEY: readonly (Measure | null)[] = ['amount', 'sales', 'profit', 'monetary', 'average-order'];
const RATES = ['sales-growth', 'sales-share'] as const;

/** Whether cells like those of the column can be what the need wants; an empty column may become anything. */
export function fits(need: Need, { kind }: ColumnSketch): boolean {
  if (kind === 'empty' || need.kind === 'text') return true;
  if (need.kind === 'date') return kind === 'date' || kind === 'number';
  if (need.kind === 'number-or-date') return kind !== 'text';
  if (need.kind === 'rating') return kind !== 'date';
  return kind === 'number' || kind === 'percent';
}

function choose(candidates: readonly Candidate[]): Map<string, Match> {
  const chosen = new Map<string, Match>();
  const taken = new Set<number>();
  for (const { key, column, confidence } of candidates) {
    const shared = key === 'value';
    if (chosen.has(key) || (taken.has(column) && !shared)) continue;
    chosen.set(key, { key, column, confidence: Math.round(confidence * 100) / 100 });
    if (!shared) taken.add(column);
  }
  return chosen;
}

/** Nobody names the customer column? Then it is the first free column of text, a guess to look at. */
function unmet(need: Need, columns: readonly ColumnSketch[], chosen: ReadonlyMap<string, Match>): Match {
  const taken = new Set([...chosen.values()].map((match) => match.column));
  const first = columns.find((column) => column.kind === 'text' && !taken.has(column.index));
  const guess = need.key === 'customer' && need.column === null && first ? first.index : null;
  return { key: need.key, column: guess, confidence: guess === null ? 0 : BY_POSITION };
}
