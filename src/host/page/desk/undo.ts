import type { Desk } from './desk.ts';

export function undo(desk: Desk): void {
  desk.workbook.history.undo();
  desk.touch();
}

export function redo(desk: Desk): void {
  desk.workbook.history.redo();
  desk.touch();
}
