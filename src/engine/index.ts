export type { Cell, Cells } from './cell.ts';
export { createExplainer, explain, type Run as GradeRun } from './explain/create-explainer.ts';
export type { Band, Change, ExplainedPart, Explanation, Note } from './explain/explanation.ts';
export { grade } from './grade.ts';
export { LEFT_OUT, PENDING } from './graded.ts';
export type { ExtraColumn, Graded, GradeOptions, Override } from './graded.ts';
export type { Issue } from './issue.ts';
export { checkMapping } from './mapping/check-mapping.ts';
export { fits, guessMapping } from './mapping/guess-mapping.ts';
export type { Mapping, Match, Need, Vocabulary } from './mapping/mapping.ts';
export { needs } from './mapping/needs.ts';
export { planReading } from './mapping/plan-reading.ts';
export type { Report, TierSummary } from './report/report.ts';
export type { Result } from './result.ts';
export { checkScheme, isFatal } from './scheme/check-scheme.ts';
export { createColumnReader, type ColumnReader, type ColumnRequest } from './table/column-reader.ts';
export { checkHeaders, findHeader, type FoundHeader } from './table/find-header.ts';
export { readDate } from './table/read-date.ts';
export { readNumber } from './table/read-number.ts';
export { readTable } from './table/read-table.ts';
export { rfmScores, type RfmColumns, type RfmOptions, type RfmScores } from './rfm/rfm-scores.ts';
export { sketchColumns } from './table/sketch-columns.ts';
export type { Column, ColumnKind, ColumnSketch, Table } from './table/table.ts';
export {
  createTableReader,
  type PlannedColumn,
  type TablePlan,
  type TableRead,
  type TableReader,
} from './table/table-reader.ts';
export type {
  AbcScheme,
  Cap,
  Condition,
  Criterion,
  ClvScheme,
  CriteriaMatrix,
  KaismScheme,
  LabelsScale,
  LinearScale,
  MatrixAxis,
  Measure,
  Method,
  MissingPolicy,
  PyramidScheme,
  QuantileScale,
  RatedCriterion,
  RfmCuts,
  RfmScheme,
  Rule,
  RuleField,
  RulesScheme,
  Scale,
  Scheme,
  SchemeBase,
  ScorecardScheme,
  SegmentMap,
  StepsScale,
  Tier,
  Tiering,
} from './scheme/scheme.ts';
