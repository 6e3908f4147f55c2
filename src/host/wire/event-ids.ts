const SHEET: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  SingleClicked: 21,
  RowHiddenChanged: 22,
  FormulaChanged: 23,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
};

const TABLE: Readonly<Record<string, number>> = {
  SelectionChanged: 100,
  DataChanged: 101,
  Added: 102,
  Deleted: 103,
};
const CHART: Readonly<Record<string, number>> = { Added: 50, Activated: 51, Deactivated: 52, Deleted: 53 };

/** Event numbers by class and by the middle of `_Register<Name>Event`. */
const EVENT_IDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Worksheet: SHEET,
  WorksheetCollection: SHEET,
  Table: TABLE,
  TableCollection: TABLE,
  ChartCollection: CHART,
  Workbook: { AutoSaveSettingChanged: 2200, Activated: 2203 },
};

/** What a `_Register…`/`_Unregister…` method asks for; null when the host knows no such event. */
export function eventOf(
  className: string,
  member: string,
): { readonly id: number; readonly wanted: boolean } | null {
  const match = /^_(Un)?[Rr]egister(?:Event)?(\w+?)(?:Event)?$/.exec(member);
  const id = EVENT_IDS[className]?.[match?.[2] ?? ''];
  return id === undefined ? null : { id, wanted: match?.[1] === undefined };
}
