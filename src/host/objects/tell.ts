import type { Host } from '../host.ts';
import type { Change } from '../model/changes.ts';
import type { Sheet } from '../model/sheet.ts';

/** Tells everybody who listens what was done to a sheet. */
export function tell(host: Host, sheet: Sheet, change: Pick<Change, 'kind'> & Partial<Change>): void {
  host.workbook.changes.emit({ sheet: sheet.id, ...change });
}
