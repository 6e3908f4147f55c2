import type { ChartPart } from '../../model/parts.ts';
import type { Held } from '../../wire/host-class.ts';
import { hold } from '../hold.ts';
import type { LookOf, On } from '../holds.ts';

type LookClass = 'ChartFill' | 'ChartBorder' | 'ChartFont' | 'ChartLineFormat';

/** A look kept in the chart's own bag under an API path such as `legend/format/fill/`. */
export function partLook(name: LookClass, it: On<ChartPart>, look: Pick<LookOf, 'path' | 'own'>): Held {
  return hold(name, { sheet: it.sheet, part: it.part, bag: it.part.bag, ...look });
}

/** The children `fill`, `border` and `font` of a part that only stores them. */
export function storedLooks(path: string): Record<'fill' | 'border' | 'font', (it: On<ChartPart>) => Held> {
  return {
    fill: (it) => partLook('ChartFill', it, { path: `${path}/fill/` }),
    border: (it) => partLook('ChartBorder', it, { path: `${path}/border/` }),
    font: (it) => partLook('ChartFont', it, { path: `${path}/font/` }),
  };
}
