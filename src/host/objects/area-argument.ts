import type { Host } from '../host.ts';
import { parseAddress } from '../model/address.ts';
import type { Rect } from '../model/rect.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Arg } from '../wire/host-class.ts';
import { isHeld } from './hold.ts';
import type { Area, Areas } from './holds.ts';
import { refusal } from './refusal.ts';

/**
 * The block an argument means: a range proxy, or an A1 address. An address without a sheet name lies on `home`, or on
 * the active sheet where the caller has none.
 */
export function areaOf(arg: Arg, host: Host, home: Sheet | null): Area {
  if (isHeld('Range', arg)) return arg.it;
  const parsed = typeof arg === 'string' ? parseAddress(arg) : null;
  if (parsed === null) throw refusal('InvalidArgument');
  const sheet = parsed.sheet === null ? (home ?? activeSheet(host)) : sheetNamed(parsed.sheet, host);
  return { sheet, rect: parsed.rect };
}

/** The block an argument means, which has to lie on `sheet`. */
export function rectOn(sheet: Sheet, arg: Arg, host: Host): Rect {
  const area = areaOf(arg, host, sheet);
  if (area.sheet !== sheet) throw refusal('InvalidArgument');
  return area.rect;
}

/** One or more blocks of `sheet`: a range, several ranges, or addresses with commas between. */
export function rectsOn(sheet: Sheet, arg: Arg, host: Host): readonly Rect[] {
  if (isHeld('RangeAreas', arg)) return ownAreas(sheet, arg.it);
  if (typeof arg !== 'string') return [rectOn(sheet, arg, host)];
  return arg.split(',').map((address) => rectOn(sheet, address.trim(), host));
}

function ownAreas(sheet: Sheet, areas: Areas): readonly Rect[] {
  if (areas.sheet !== sheet) throw refusal('InvalidArgument');
  return areas.rects;
}

function activeSheet(host: Host): Sheet {
  const { sheets, activeSheet: id } = host.workbook;
  const sheet = sheets.find((one) => one.id === id) ?? sheets[0];
  if (sheet === undefined) throw refusal('ItemNotFound');
  return sheet;
}

function sheetNamed(name: string, host: Host): Sheet {
  const sheet = host.workbook.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined) throw refusal('InvalidArgument');
  return sheet;
}
