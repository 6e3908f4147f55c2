import { recordOf } from '../arguments.ts';
import { declare } from '../hold.ts';
import { refusal } from '../refusal.ts';
import { changeRule } from './rule-members.ts';
import type { Json } from '../../wire/host-class.ts';

/** Two or three colours over the range of values. */
export const colorScaleConditionalFormat = declare('ColorScaleConditionalFormat', {
  get: {
    criteria: (it) => (it.part.rule['criteria'] ?? null) as Json,
    threeColorScale: (it) =>
      (it.part.rule['criteria'] as { midpoint?: unknown } | undefined)?.midpoint !== undefined,
  },
  set: {
    criteria: (it, value, host) => {
      const criteria = recordOf(value);
      if (criteria['minimum'] === undefined || criteria['maximum'] === undefined)
        throw refusal('InvalidArgument');
      changeRule(it, host, (part) => void (part.rule['criteria'] = criteria));
    },
  },
});
