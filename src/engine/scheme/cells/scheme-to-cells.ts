import type { Cell, Cells } from '../../cell.ts';
import type { Scheme } from '../scheme.ts';
import {
  SCORECARD_COLUMNS,
  SETTINGS,
  TIER_COLUMNS,
  type CellKind,
  type ScorecardColumn,
  type SchemeWords,
  type Setting,
  type TierColumn,
} from './layout.ts';
import { listToCell } from './list-cell.ts';
import { schemeLines } from './scheme-lines.ts';
import { settingsOf } from './settings-of.ts';

/** The three tables of a scheme, each with its header row. */
export interface SchemeTables {
  readonly Scorecard: Cells;
  readonly Tiers: Cells;
  readonly Grading: Cells;
}

/** Writes a scheme as people read it, in the words of a language. `schemeFromCells` reads it back without loss. */
export function schemeToCells(scheme: Scheme, words: SchemeWords): SchemeTables {
  return {
    Scorecard: scorecardCells(scheme, words),
    Tiers: tierCells(scheme, words),
    Grading: gradingCells(scheme, words),
  };
}

function scorecardCells(scheme: Scheme, words: SchemeWords): Cells {
  const lines = schemeLines(scheme);
  const used = (Object.keys(SCORECARD_COLUMNS) as ScorecardColumn[]).filter(
    (column) => column === 'part' || lines.some((line) => (line[column] ?? null) !== null),
  );
  const rows = lines.map((line) =>
    used.map((column) => cellOf(line[column] ?? null, SCORECARD_COLUMNS[column], words)),
  );
  return [used.map((column) => words.scorecard[column]), ...rows];
}

/** Without a column for cuts where no tier has one: rules, segments and quadrants ask for none. */
function tierCells({ tiers }: Scheme, words: SchemeWords): Cells {
  const columns = (Object.keys(TIER_COLUMNS) as TierColumn[]).filter(
    (column) => column !== 'cut' || tiers.some(({ cut }) => cut !== null),
  );
  return [
    columns.map((column) => words.tiers[column]),
    ...tiers.map((tier) => columns.map((column) => tier[column])),
  ];
}

function gradingCells(scheme: Scheme, words: SchemeWords): Cells {
  const rows = [...settingsOf(scheme)].map(([setting, value]): readonly Cell[] => [
    words.settings[setting as Setting],
    cellOf(value, SETTINGS[setting as Setting], words),
  ]);
  return [[words.grading.setting, words.grading.value], ...rows];
}

function cellOf(value: Cell | readonly string[], kind: CellKind, words: SchemeWords): Cell {
  if (typeof value === 'object' && value !== null) return listToCell(value, words.listMark);
  if (typeof value !== 'string' || (kind !== 'choice' && kind !== 'measure')) return value;
  const own: Readonly<Record<string, string>> = kind === 'choice' ? words.choices : words.measures;
  return Object.hasOwn(own, value) ? (own[value] ?? value) : value;
}
