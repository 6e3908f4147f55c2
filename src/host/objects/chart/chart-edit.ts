import type { Host } from '../../host.ts';
import type { ChartPart } from '../../model/parts.ts';
import { guard } from '../guard.ts';
import type { On } from '../holds.ts';
import { tell } from '../tell.ts';

/** Refuses on a protected sheet and tells that the chart changes. Call before the change. */
export function touchChart(it: On<ChartPart>, host: Host): void {
  guard(it.sheet, 'allowEditObjects');
  tell(host, it.sheet, { kind: 'chartChanged', part: it.part.id });
}
