import {
  checkMapping,
  gradeInSteps,
  needs,
  repeatedHeaders,
  type GradeOptions,
  type GradeRun,
  type Issue,
  type Mapping,
  type Result,
  type Scheme,
  type Table,
} from '../engine/index.ts';
import { alikeCustomers } from './alike-customers.ts';
import type { GradeRequest, Preview } from './app.ts';
import { readOverrides } from './overrides.ts';
import { previousScores } from './previous-scores.ts';
import { readSource, sketchesOf, type SourceRead } from './read-source.ts';
import { breath, byAndBy } from './slices.ts';
import type { Run, Source, Workbook } from './workbook.ts';

/** A preview with what it was made from. */
export interface Computed extends Preview {
  readonly read: SourceRead;
  readonly scheme: Scheme;
  readonly mapping: Mapping;
  /** What `explainerInSteps` wants; it is made where rows are explained, since the first screen explains none. */
  readonly run: GradeRun;
  readonly values: ReadonlyMap<string, Float64Array>;
}

/** Reads the mapped columns and grades; writes nothing. */
export async function compute(
  workbook: Workbook,
  request: GradeRequest,
  run: Run,
): Promise<Result<Computed>> {
  // What was found at the selection is drawn first.
  await breath();
  const { source, scheme, mapping } = request;
  const unmet = checkMapping(needs(scheme), mapping, sketchesOf(source));
  if (unmet.length > 0) return { ok: false, issues: unmet };
  const read = await readSource(workbook, request, run);
  if (!read.ok) return read;
  if (run.signal.aborted) return { ok: false, issues: [{ code: 'cancelled' }] };
  const { table } = read.value;
  const told = await optionsOf(workbook, request, { table, run });
  if (!told.ok) return told;
  const options = told.value;
  await breath();
  const graded = await byAndBy(gradeInSteps({ table, mapping, scheme, options }));
  if (!graded.ok) return { ok: false, issues: [...read.value.issues, ...graded.issues] };
  await breath();
  const alike = await alikeCustomers(graded.value, table, mapping);
  const issues = [
    ...belowOf(source),
    ...repeatedHeaders(mapping, source.headers),
    ...read.value.issues,
    ...alike,
    ...graded.value.issues,
  ];
  const values = numbersOf(table, mapping);
  const explained = { table, mapping, scheme, graded: graded.value, options };
  return {
    ok: true,
    value: { graded: graded.value, issues, values, read: read.value, scheme, mapping, run: explained },
  };
}

/** Nobody is left out without a word, also where blank rows end the list. */
function belowOf({ below }: Source): readonly Issue[] {
  return below === null ? [] : [{ code: 'rows-below', address: below }];
}

/** What earlier runs and people left in the workbook that bears on the grades. */
async function optionsOf(
  workbook: Workbook,
  request: GradeRequest,
  known: { readonly table: Table; readonly run: Run },
): Promise<Result<GradeOptions>> {
  const overrides = await readOverrides(workbook, known.run);
  if (!overrides.ok) return overrides;
  const previous = await previousScores(workbook, request, known);
  if (!previous.ok) return previous;
  const { asOf } = request;
  return { ok: true, value: { asOf, previous: previous.value, overrides: overrides.value } };
}

function numbersOf(table: Table, mapping: Mapping): ReadonlyMap<string, Float64Array> {
  const columns = new Map(table.columns.map((column) => [column.index, column.numbers]));
  return new Map(
    mapping.flatMap(({ key, column }) => {
      const numbers = column === null ? undefined : columns.get(column);
      return numbers === undefined ? [] : [[key, numbers] as const];
    }),
  );
}
