import { anchorName, SHEETS, TOP } from './anchors.ts';
import type { Drawing } from './document/steps.ts';
import { memoryKey } from './memory.ts';
import type { Survey } from './survey.ts';
import type { Undo } from './undo.ts';

/** What people know the things by that undos speak of: headers and sheets, by hidden name, key or id. */
export type Places = ReadonlyMap<string, string>;

/** The places of all that a run may touch. */
export function placesOf({ beside, sheets }: Survey, drawings: readonly Drawing[]): Places {
  return new Map([
    ...sheets.map(({ id, name }) => [id, name] as const),
    ...drawings.flatMap(({ document: { key }, sheet }) => [
      [anchorName(SHEETS, key), sheet] as const,
      [memoryKey(SHEETS, key), sheet] as const,
    ]),
    ...(beside === null ? [] : placesBeside(beside)),
  ]);
}

function placesBeside({
  laid,
  before: { group, source },
}: NonNullable<Survey['beside']>): readonly (readonly [string, string])[] {
  const list = [anchorName(group, TOP), memoryKey(group), memoryKey(group, 'colours')];
  return [
    ...list.map((key) => [key, source.address] as const),
    ...laid.map(({ column, header }) => [anchorName(group, column.key), header] as const),
  ];
}

/** Where people find what an undo puts back. */
export function seenAt(undo: Undo, places: Places): readonly string[] {
  return keysOf(undo).flatMap((key) => places.get(key) ?? []);
}

function keysOf(undo: Undo): readonly string[] {
  if ('sheet' in undo) return [undo.sheet];
  if ('mark' in undo) return [undo.mark];
  if ('marks' in undo) return undo.marks;
  return 'key' in undo ? [undo.key] : [undo.name];
}
