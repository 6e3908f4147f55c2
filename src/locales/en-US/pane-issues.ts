/** Issues that no custom function says: of the selection, the workbook, files and exports, and all that is only worth knowing. */
export const paneIssues = {
  'nothing-selected': 'No customer list is selected. Select a cell inside your list.',
  'chart-selected': 'A chart or picture is selected. Select a cell inside the customer list.',
  'several-areas': 'Several areas are selected ({address}). Select one customer list.',
  'single-cell':
    '{address} is the only filled cell here. Select a list with a header row and at least one customer below it.',
  'rows-below':
    'Cells below a blank row are not graded: {address}. If they are customers, delete the blank rows or turn the list into a table.',
  'empty-table': 'The list {address} has no customers. Enter them below the header row.',
  'merged-header':
    'The header row {address} has merged cells. Unmerge them so that every column has its own header.',
  'no-header': 'No header row was found in {address}. Put a name above every column.',
  'no-numeric-column':
    'The list {address} has no column with numbers to grade by. Add one, or select another list.',
  'own-sheet':
    '“{sheet}” is a sheet that Tierwise made. Select a cell inside your customer list; if this is your list, copy it to a new workbook.',
  'sheet-protected':
    'Sheet “{sheet}” is protected. Unprotect it (Review, Unprotect Sheet), then try again. Nothing was written.',
  'workbook-protected':
    'The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook) or grade without a report. Nothing was written.',
  'filter-active': 'A filter hides rows of {address}. Clear the filter, then try again. Nothing was written.',
  'merged-cells': 'There are merged cells in {address}. Unmerge them, then try again. Nothing was written.',
  'no-room-right':
    'There is no room for more columns right of {address}. Move the list to the left or write to a new sheet. Nothing was written.',
  'cells-in-the-way':
    'The cells {address} are not empty. Move what is in them or write to a new sheet. Nothing was written.',
  'blocked-beside':
    'Beside {address} there is a PivotTable, or cells that Excel cannot shift. Move them or write to a new sheet. Nothing was written.',
  'sheet-name-taken':
    'There is already a sheet called “{sheet}”. Rename it, then try again. Nothing was written.',
  'sheet-name-odd':
    'Sheet “{sheet}” has a name that Excel does not allow: none of : \\ / ? * [ ] may be in it. Rename the sheet, then try again.',
  'table-name-taken':
    'There is already a table called “{table}”. Rename it (Table Design, Table Name), then try again. Nothing was written.',
  'data-moved':
    'The list {address} was changed in the meantime. Look at it and grade again. Nothing was written.',
  'no-insight':
    'This method or these data do not give what the sheet would show. Choose another method, or a value column.',
  'scheme-changed':
    'The scorecard sheet was changed in the meantime. Take over its changes, or save over them. Nothing was written.',
  'list-gone': 'The list {address} is no longer in this workbook. Select a cell inside your customer list.',
  'columns-gone': 'The columns are no longer in this workbook. Grade again to write them anew.',
  'own-sheet-gone':
    'Sheet “{sheet}” was deleted or taken apart in the meantime and could not be kept. Everything else is as it was. Grade or save again and it is drawn anew.',
  'no-own-sheet': 'The sheet is no longer in this workbook. Write it again to have it anew.',
  'not-live':
    'Values are written here. Formulas need an Excel table with the columns beside it, the report sheet, and a scorecard of fixed bands, without caps, ranks in the list, rounded or kept scores, or tiers set by hand.',
  'errors-shown': {
    one: 'Row {first}: {column} shows {found}, and as a value it would be no result. Wait until Excel has calculated, correct the row, or grade again with values instead of live formulas. Nothing was written.',
    other:
      '{count} results show errors (row {first}: {column} shows {found}), and as values they would be no results. Wait until Excel has calculated, correct the rows, or grade again with values instead of live formulas. Nothing was written.',
  },
  'cell-edit-mode': 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
  'read-only': 'The workbook is open for reading only. Save a copy or enable editing, then try again.',
  'access-denied':
    'Excel did not allow the change on sheet “{sheet}”: it may be protected or locked by somebody. Unprotect it or wait a moment, then try again. Nothing was written.',
  locked:
    'Excel did not allow it: the workbook may be protected or locked by somebody. Unprotect it or wait a moment, then try again. Nothing was written.',
  'too-large':
    'Excel refused {rows} rows in one piece as too large. Shorten very long texts or grade fewer columns.',
  'connection-lost': 'The connection to Excel was lost. What was begun has been undone; try again.',
  busy: 'Excel is busy or a window of it is open. Close the window or wait a moment, then try again.',
  cancelled: 'Cancelled. Nothing was changed.',
  'restore-incomplete':
    'Not everything could be put back: {places}. Use Undo in Excel, or close without saving.',
  'excel-error': 'Excel reported an error: {error} ({detail}). Nothing was changed.',
  unsupported: 'This version of Excel cannot do it. Update Excel or use Excel on the web.',

  'sql-not-possible':
    '{method} is fitted to the data and cannot be written as one SQL statement. Export another scorecard.',
  'sql-name': '“{name}” cannot be the name of a table or column. Give it another name.',

  'not-a-date': 'Row {row}: {column} is “{found}”. Enter a date.',
  'ambiguous-number':
    'Row {row}: {column} is “{found}”, which can be read with decimals or with thousands. Enter it as a number.',
  'ambiguous-date':
    'Row {row}: {column} is “{found}”, which can be read as two dates. Enter it as year-month-day.',
  'off-scale': 'Row {row}: {column} is “{found}”. Enter a rating from {min} to {max}.',
  'blank-customer': 'Row {row} names no customer and was left out.',
  'duplicate-customer':
    'Row {row}: {found} is already in row {first}. Each was graded by itself; merge them if they are one customer.',
  'alike-customers': {
    one: '“{found}” and “{other}” differ in case, width or spaces only, and were graded as two customers. Write them alike if they are one.',
    other:
      '{count} customers differ from others in case, width or spaces only (“{found}” and “{other}”), and were graded apart. Write them alike if they are one.',
  },
  'total-row': 'Row {row} (“{found}”) is a total and was left out.',
  'repeated-header': 'Row {row} repeats the headers and was left out.',
  'blank-row': 'Row {row} is blank and was left out.',
  'same-headers':
    'Several columns are called {column}; the first of them was taken. If another is meant, choose “{column} (2)”.',
  'mixed-currencies':
    'Column {column} mixes currencies ({found}). Convert them to one; amounts were taken as they are.',
  pending: 'Row {row} is pending: {missing} missing.',
  'missing-weight': 'Row {row} was graded without {missing} ({weight} points of weight).',
  'policy-decides':
    'Row {row}: its blanks decide the tier: {asZero} if they count as zero, {reweighted} if they are left out.',
  unmatched: 'Row {row} meets none of the rules.',
  'tier-empty': 'No customer is in tier “{tier}”.',
  'tiers-top-empty': 'No customer reaches the top tiers ({tiers}). The bar may be set too high.',
  'all-equal': 'All values of {column} are equal, so they tell no customers apart.',
  'few-bins': '{column} has too few different values for {asked} groups; {made} were made.',
  'few-customers': 'Only {customers} customers: grading says little below {advised}.',
  'future-date': 'Row {row}: the date {found} is after the as-of date.',
  'incomplete-order': 'Row {row}: the order was not counted, {missing} missing.',
  'negative-recency':
    'Row {row}: {found} days since the last purchase lie in the future; the customer is not scored.',
  'no-purchase': '{customer} has no purchase in the period.',
  'no-purchases': 'No order has an amount above zero, so nobody has bought anything. Check the amounts.',
  'no-purchases-in-period':
    'No order with an amount above zero lies in the period {fromDay} – {toDay}; the list has orders from {firstDay} to {lastDay}. Check the period and the as-of date.',
  'not-positive-value': 'Row {row}: the value is zero or negative.',
  'clv-holdout':
    'Tested on the last {weeks} weeks: the forecast made before them expects {predicted} purchases, each customer’s past rate {naive}; there were {actual}.',
  'ratings-low':
    'No rating of {axis} is above {found}, though the scale goes to {max}. If your ratings end at {found}, set the scale of the matrix so: now nearly all customers count as low.',
  'rate-in-percent':
    '{column} is a rate, but has values such as {found} in row {first}. They were taken as they are: if {found} means {found}%, enter them as percentages.',
  'not-finite': 'Row {row}: {column} cannot be calculated with.',
  'clv-too-thin':
    'Too little data for this model: {customers} customers, {repeaters} of them with a second purchase. It wants 100 customers and 30% with a second purchase.',
  'clv-no-fit-purchases':
    'The forecast cannot follow how these customers come back. Give it a longer period of orders, or use the simple lifetime value.',
  'clv-no-fit-spend':
    'The forecast cannot follow what these customers spend. Check the order amounts, or use the simple lifetime value.',
  'clv-no-mean-spend':
    'A few orders are so large that customers have no meaningful average spend. Check the largest amounts, or use the simple lifetime value.',
  'column-not-found': 'Column “{column}” for “{need}” is not in the list. Choose another.',
  'column-wrong-kind':
    'Column “{column}” cannot be used for “{need}”: it should hold this kind of cells: {expected}.',
  'rule-shadowed': 'Rule {rule} can never apply, because rule {by} takes all its customers.',
  'nested-cuts':
    'Nested bins are made from the list, F inside R and M inside F, so they cannot have fixed cut points. Remove the cut points or the nesting.',
  'segment-gap': 'No segment takes the scores {cell}.',
  'segment-overlap': 'Two segments take the scores {cell}.',
} as const;
