import type { Host } from '../../host.ts';
import type { Style } from '../../model/style.ts';
import type { Json } from '../../wire/host-class.ts';
import { refusal } from '../refusal.ts';
import { flagOf, numberOf, oneOf, textOf } from '../arguments.ts';
import { declare } from '../hold.ts';
import type { Areas } from '../holds.ts';
import { colorOf } from './color.ts';
import { common, restyle } from './look.ts';

type Font = Style['font'];

const UNDERLINES = ['None', 'Single', 'Double'] as const;

/** `range.format.font`. */
export const rangeFont = declare('RangeFont', {
  get: {
    name: get((font) => font.name),
    size: get((font) => font.size),
    bold: get((font) => font.bold),
    italic: get((font) => font.italic),
    underline: get((font) => font.underline),
    strikethrough: get((font) => font.strikethrough),
    color: get((font) => font.color),
  },
  set: {
    name: set((value) => ({ name: textOf(value) })),
    size: set((value) => ({ size: pointsOf(value) })),
    bold: set((value) => ({ bold: flagOf(value) })),
    italic: set((value) => ({ italic: flagOf(value) })),
    underline: set((value) => ({ underline: oneOf(UNDERLINES, value) })),
    strikethrough: set((value) => ({ strikethrough: flagOf(value) })),
    color: set((value) => ({ color: colorOf(value) })),
  },
});

function get(pick: (font: Font) => Json): (areas: Areas, host: Host) => Json {
  return (areas, host) => common(areas, host, (style) => pick(style.font));
}

function set(read: (value: Json) => Partial<Font>): (areas: Areas, value: Json, host: Host) => void {
  return (areas, value, host) => {
    const change = read(value);
    restyle(areas, host, (style) => ({ ...style, font: { ...style.font, ...change } }));
  };
}

function pointsOf(value: Json): number {
  const points = numberOf(value);
  if (points < 1 || points > 409) throw refusal('InvalidArgument');
  return points;
}
