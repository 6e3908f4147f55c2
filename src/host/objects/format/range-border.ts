import type { Host } from '../../host.ts';
import type { Border } from '../../model/style.ts';
import type { Json } from '../../wire/host-class.ts';
import { oneOf } from '../arguments.ts';
import { declare } from '../hold.ts';
import type { Side } from '../holds.ts';
import { borderOf, setBorder } from './border-cells.ts';
import { styleOf, STYLES, weightOf, WEIGHTS, wordOf } from './border-words.ts';
import { colorOf } from './color.ts';

/** One side of `range.format.borders`. The model keeps style and weight in one word, as `.xlsx` does (`thin`, `medium`, …). */
export const rangeBorder = declare('RangeBorder', {
  id: (it) => it.side,
  get: {
    sideIndex: (it) => it.side,
    style: (it, host) => read(it, host, (border) => (border === null ? 'None' : styleOf(border.style))),
    color: (it, host) => read(it, host, (border) => border?.color ?? '#000000'),
    weight: (it, host) => read(it, host, (border) => (border === null ? 'Thin' : weightOf(border.style))),
  },
  set: {
    style: (it, value, host) => {
      const style = oneOf(STYLES, value);
      setBorder(it, host, (old) =>
        style === 'None'
          ? null
          : { style: wordOf(style, weightOf(old?.style ?? 'thin')), color: old?.color ?? '#000000' },
      );
    },
    color: (it, value, host) => {
      const color = colorOf(value);
      setBorder(it, host, (old) => ({ style: old?.style ?? 'thin', color }));
    },
    weight: (it, value, host) => {
      const weight = oneOf(WEIGHTS, value);
      setBorder(it, host, (old) => ({
        style: wordOf(styleOf(old?.style ?? 'thin'), weight),
        color: old?.color ?? '#000000',
      }));
    },
  },
});

function read(it: Side, host: Host, pick: (border: Border | null) => Json): Json {
  const [first, ...rest] = borderOf(it, host).map(pick);
  return rest.every((one) => one === first) ? (first ?? null) : null;
}
