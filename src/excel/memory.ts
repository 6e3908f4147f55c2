import type { State } from '../app/workbook.ts';

/** Keys of `workbook.settings` that are ours. */
export const PANE_STATE = 'tierwise.state';

/** The key of what is kept with a source or a sheet. */
export function memoryKey(group: string, key = ''): string {
  return `tierwise.memory.${group}${key === '' ? '' : `.${key}`}`;
}

const UNFINISHED = 'unfinished';

/** The memory of a source while a run writes beside it, so that the next run knows if this one never ended. */
export function unfinished(before: State | null): State {
  return { ...before, [UNFINISHED]: true };
}

/** Whether the last run beside a source never ended: its columns are partly of that run, partly of the one before. */
export function isUnfinished(memory: State | null): boolean {
  return memory?.[UNFINISHED] === true;
}

/** A loaded setting as an object, or null. */
export function stateOf(setting: Excel.Setting): State | null {
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}
