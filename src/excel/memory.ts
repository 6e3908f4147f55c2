import type { State } from '../app/workbook.ts';

/** Keys of `workbook.settings` that are ours. */
export const PANE_STATE = 'tierwise.state';

/** The key of what is kept with a source or a sheet. */
export function memoryKey(group: string, key = ''): string {
  return `tierwise.memory.${group}${key === '' ? '' : `.${key}`}`;
}

/** A loaded setting as an object, or null. */
export function stateOf(setting: Excel.Setting): State | null {
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}
