import { freezeScheme, unfreezeScheme, type Result, type Scheme } from '../engine/index.ts';
import type { GradeRequest } from './app.ts';
import { measureOf } from './insight/values-of.ts';
import { compute, type Computed } from './preview.ts';
import type { Run, Workbook } from './workbook.ts';

/** The scheme with the cut points that the list gives now. */
export async function freeze(workbook: Workbook, request: GradeRequest, run: Run): Promise<Result<Scheme>> {
  const computed = await compute(workbook, request, run);
  if (!computed.ok) return computed;
  const { read, mapping, scheme } = computed.value;
  return {
    ok: true,
    value: freezeScheme(scheme, { table: read.table, mapping, rfm: rfmOf(computed.value) }),
  };
}

/** The scheme that takes its cut points from the data again. */
export function unfreeze(scheme: Scheme): Scheme {
  return unfreezeScheme(scheme);
}

function rfmOf(computed: Computed): Parameters<typeof freezeScheme>[1]['rfm'] {
  const [recency, frequency, monetary] = ['recency', 'frequency', 'monetary'].map((key) =>
    measureOf(key, computed),
  );
  return recency && frequency && monetary ? { recency, frequency, monetary } : null;
}
