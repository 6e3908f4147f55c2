import type { SheetDocument, SheetList } from '../../app/sheet-document.ts';
import type { State } from '../../app/workbook.ts';
import type { Block } from '../a1.ts';
import type { SheetBefore } from './before.ts';

/** What a run keeps with a sheet because Excel does not tell it later. */
export function noteOf({ charts, lists }: SheetDocument): State {
  return { charts: Object.fromEntries(charts.map(({ name, data }) => [name, data])), lists };
}

/** The data range of a chart as the last run noted it. */
export function notedData(before: SheetBefore, chart: string): Block | null {
  const charts = before.memory?.['charts'];
  if (typeof charts !== 'object' || charts === null || !(chart in charts)) return null;
  const block: unknown = (charts as Record<string, unknown>)[chart];
  return isBlock(block) ? block : null;
}

/** The lists to choose from as the last run noted them. */
export function notedLists(before: SheetBefore): readonly SheetList[] {
  const lists = before.memory?.['lists'];
  return Array.isArray(lists) ? lists.filter(isList) : [];
}

function isList(value: unknown): value is SheetList {
  if (!isBlock(value)) return false;
  const { values, prompt } = value as Partial<SheetList>;
  const texts = Array.isArray(values) && values.every((one) => typeof one === 'string');
  return texts && (prompt === null || typeof prompt === 'string');
}

function isBlock(value: unknown): value is Block {
  if (typeof value !== 'object' || value === null) return false;
  return ['row', 'column', 'rows', 'columns'].every((key) =>
    Number.isInteger((value as Record<string, unknown>)[key]),
  );
}
