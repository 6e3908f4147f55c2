export type { Cell, Cells } from './cell.ts';
export { isErrorText } from './table/cell-text.ts';
export { createExplainer, explain, explainerInSteps } from './explain/create-explainer.ts';
export type { Run as GradeRun } from './explain/explain-by.ts';
export { explainByCard } from './explain/explain-card.ts';
export type { Band, Change, ExplainedPart, Explanation, Note } from './explain/explanation.ts';
export { fitBgNbd } from './clv/bg-nbd.ts';
export { monthlyRate } from './clv/discounted-clv.ts';
export { forecast, type Forecast, type ForecastOptions } from './clv/forecast.ts';
export { holdout, type Holdout } from './clv/holdout.ts';
export { purchaseHistory, type PurchaseHistory } from './clv/purchase-history.ts';
export { clvOfCustomer } from './clv/simple-clv.ts';
export { applicability, type Applicability } from './concentration/applicability.ts';
export { concentration, type Concentration, type Verdict } from './concentration/concentration.ts';
export { lorenz, paretoCurve, type CurvePoint } from './concentration/curves.ts';
export { topShare } from './concentration/top-share.ts';
export { falling } from './math/falling.ts';
export { fallingValues } from './math/falling-values.ts';
export { total } from './math/total.ts';
export { xyz, type Xyz } from './concentration/variability.ts';
export { bestOrder, orderValue, type OrderOffer, type OrderValue } from './decision/order-value.ts';
export { twoGroups, type TwoGroups } from './decision/two-groups.ts';
export {
  migrate,
  migrationOf,
  movementOf,
  type Migration,
  type Movement,
  type Tally,
} from './migration/migration.ts';
export { nextReview } from './migration/next-review.ts';
export { quantiles } from './math/quantile.ts';
export { rfmFromOrders, type CustomerRfm } from './rfm/orders.ts';
export { segmentsOf } from './rfm/segments.ts';
export { checkSegments } from './scheme/check-segments.ts';
export { assignTiers } from './tiers/assign-tiers.ts';
export { finish, type Steps } from './steps.ts';
export { cumulativeShares } from './tiers/cumulative-shares.ts';
export { tierCuts } from './tiers/tier-cuts.ts';
export { isRelative } from './freeze/is-relative.ts';
export { freezeScheme, unfreezeScheme, type FreezeFrom } from './freeze/freeze-scheme.ts';
export { gradeByCard, type CardScheme } from './card-graders.ts';
export { grade, gradeInSteps } from './method-graders.ts';
export { LEFT_OUT, PENDING } from './graded.ts';
export type { ExtraColumn, Graded, GradedRows, GradeOptions, Override } from './graded.ts';
export type { Issue } from './issue.ts';
export { checkMapping } from './mapping/check-mapping.ts';
export { fits, guessMapping } from './mapping/guess-mapping.ts';
export type { Mapping, Match, Need, Vocabulary } from './mapping/mapping.ts';
export { cardNeeds } from './mapping/card-needs.ts';
export { needs } from './mapping/needs.ts';
export { planReading } from './mapping/plan-reading.ts';
export { repeatedHeaders } from './mapping/repeated-headers.ts';
export type { Report, TierSummary } from './report/report.ts';
export type { Result } from './result.ts';
export { SCORECARD_COLUMNS, SETTINGS, type SchemeWords } from './scheme/cells/layout.ts';
export { cardFromCells } from './scheme/cells/card-from-cells.ts';
export { schemeFromCells } from './scheme/cells/scheme-from-cells.ts';
export { schemeToCells, type SchemeTables } from './scheme/cells/scheme-to-cells.ts';
export { fingerprint } from './scheme/fingerprint.ts';
export { measures } from './scheme/measure.ts';
export { schemeFromJson, schemeToJson } from './scheme/scheme-json.ts';
export { checkScheme } from './scheme/check-scheme.ts';
export { isFatal } from './scheme/is-fatal.ts';
export type { ColumnReader, ColumnRequest } from './table/column-reader.ts';
export { createColumnReader } from './table/create-column-reader.ts';
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
