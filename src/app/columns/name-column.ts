import { guessMapping, type Need, type Result } from '../../engine/index.ts';
import { vocabulary } from '../../locales/vocabulary.ts';
import type { GradeRequest } from '../app.ts';
import type { Computed } from '../preview.ts';
import { sketchesOf } from '../read-source.ts';
import { widthFor } from '../sheets/text-lines.ts';
import type { OwnColumn, Run, Workbook } from '../workbook.ts';

/** Only a header that is a word for customers; any text column would do for less. */
const SURE = 0.9;
const NEED: Need = {
  key: 'customer',
  name: '',
  measure: 'customer',
  column: null,
  required: false,
  kind: 'text',
};

/** What customers who were gathered by their ids are called in their first order that says it; null where no column does. */
export async function nameColumn(
  workbook: Workbook,
  { request, computed }: { readonly request: GradeRequest; readonly computed: Computed },
  run: Run,
): Promise<Result<OwnColumn | null>> {
  const { source, mapping } = request;
  const { customers } = computed.graded;
  const column = customers === null ? null : columnOfNames(request);
  if (customers === null || column === null) return { ok: true, value: null };
  const at = mapping.find(({ key }) => key === 'customer')?.column;
  const ids = computed.read.table.columns.find(({ index }) => index === at)?.texts ?? [];
  const names = new Map<string, string>();
  for await (const block of workbook.read(source, [column], run)) {
    if (!block.ok) return block;
    for (const [i, [cell]] of block.value.cells.entries()) {
      const id = ids[block.value.firstRow + i] ?? '';
      const name = String(cell ?? '').trim();
      if (name !== '' && !names.has(id)) names.set(id, name);
    }
  }
  const header = source.headers[column] ?? '';
  const cells = customers.map((id) => names.get(id) ?? null);
  const width = widthFor([header, ...names.values()], [12, 36]);
  const look = { formula: null, format: 'General', width, colors: null };
  return { ok: true, value: { key: 'name', header, cells, ...look } };
}

function columnOfNames({ source, mapping }: GradeRequest): number | null {
  const taken = new Set(mapping.map(({ column }) => column));
  const free = sketchesOf(source).filter(({ index, kind }) => kind === 'text' && !taken.has(index));
  const [match] = guessMapping([NEED], free, vocabulary);
  return match !== undefined && match.confidence >= SURE ? match.column : null;
}
