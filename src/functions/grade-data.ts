import {
  cardNeeds,
  type CardScheme,
  explainByCard,
  type Explanation,
  type GradedRows,
  gradeByCard,
  guessMapping,
  isFatal,
  type Issue,
  type Mapping,
  planReading,
  readTable,
  sketchColumns,
} from "../engine/index.ts";
import { cardVocabulary } from "../locales/card-vocabulary.ts";
import { textOf } from "./cell-argument.ts";
import { invalid, refused, spoiled } from "./failure.ts";
import type { Range } from "./range.ts";
import { cellOf } from "./scheme-cells.ts";

/** Rows of data graded by a scheme. */
export interface GradedData {
  readonly graded: GradedRows;
  readonly rows: number;
  readonly explain: (row: number) => Explanation;
  /** What to answer for a row instead of a result: `#N/A` with the reason where a cell cannot be read, `""` where the row is none or pending, else null. */
  readonly instead: (row: number) => CustomFunctions.Error | "" | null;
}

/** Rows looked at to tell what a column holds. */
const HEAD = 50;
/** A column that is found by its name with less than this is not taken: nobody sees the guess. */
const SURE = 0.7;
/** Cells that cannot be read: their row is an error, whatever is to be done about blanks. */
const UNREADABLE: ReadonlySet<Issue["code"]> = new Set([
  "not-a-number",
  "ambiguous-number",
  "error-cell",
  "unknown-label",
]);
/** No criterion is an id, an order or a day. */
const VOCABULARY = { ...cardVocabulary, "customer-id": [], order: [], date: [], "last-date": [] };

/** Grades data with a header row. Columns are recognised by their headers; throws `#VALUE!` where one is missing. */
export function gradeData(data: Range, scheme: CardScheme): GradedData {
  const [header = [], ...rows] = data;
  if (rows.length === 0) throw invalid("no-rows");
  const head = rows.slice(0, HEAD).map((row) => row.map(cellOf));
  const columns = sketchColumns(header.map(textOf), head, []);
  const asked = cardNeeds(scheme);
  const mapping = sureOf(guessMapping(asked, columns, VOCABULARY), scheme);
  const plan = planReading(asked, mapping, columns);
  const cells = rows.map((row) =>
    plan.map(({ index, sketch }) =>
      // Excel passes blank cells as 0: among texts it is a blank.
      row[index] === 0 && sketch === "text" ? "" : cellOf(row[index]),
    ),
  );
  const read = readTable(
    { columns: plan, rowCount: rows.length, date1904: false, oneRowACustomer: false },
    cells,
  );
  const options = { asOf: null, previous: null };
  const found = gradeByCard({ table: read.table, mapping, scheme, options });
  if (!found.ok) throw refused(found.issues.find(isFatal) ?? { code: "no-data-rows" });
  const graded = found.value;
  const explain = explainByCard({ table: read.table, mapping, scheme, graded, options });
  return {
    graded,
    rows: rows.length,
    explain,
    instead: insteadOf([...read.issues, ...graded.issues], graded),
  };
}

/** Every criterion must have its column: a criterion that nobody missed would silently be weighted away. */
function sureOf(mapping: Mapping, scheme: CardScheme): Mapping {
  const sure = mapping.map((match) =>
    match.confidence < SURE && match.key !== "customer" ? { ...match, column: null } : match,
  );
  const criteria = scheme.method === "scorecard" ? scheme.criteria : [];
  const missing = criteria.find(({ id }) => !sure.some(({ key, column }) => key === id && column !== null));
  if (missing) throw refused({ code: "column-missing", need: missing.name });
  return sure;
}

function insteadOf(issues: readonly Issue[], graded: GradedRows): GradedData["instead"] {
  const bad = new Map<number, Issue>();
  for (const issue of issues)
    if (UNREADABLE.has(issue.code) && "row" in issue && !bad.has(issue.row)) bad.set(issue.row, issue);
  return (row) => {
    const issue = bad.get(row);
    // The words for a number that can be read two ways are the pane's; here it is one that cannot be read.
    if (issue) return spoiled(issue.code === "ambiguous-number" ? { ...issue, code: "not-a-number" } : issue);
    return (graded.tier[row] ?? -1) < 0 ? "" : null;
  };
}
