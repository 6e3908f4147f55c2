import type { Scheme } from '../engine/scheme/scheme.ts';
import { abc7090, abc8095, abcSap } from './abc.ts';
import { aeRules } from './ae-rules.ts';
import { clvBgNbd, clvSimple } from './clv.ts';
import { coursewareSteps, coursewareTable } from './courseware.ts';
import { kaism } from './kaism.ts';
import { pyramid3, pyramid4 } from './pyramids.ts';
import { rfm10, rfm11, rfm8, rfmOrders10, rfmRPackage } from './rfm.ts';
import { tiancheng } from './tiancheng.ts';
import { customerValue, fiveIndicators, fourFactor } from './value-models.ts';

/** The schemes that ship, by id, in the order they are offered. Texts are keys beginning with `@`, worded by `locales`. */
export const presets = {
  tiancheng,
  'courseware-table': coursewareTable,
  'courseware-steps': coursewareSteps,
  'customer-value': customerValue,
  'four-factor': fourFactor,
  'five-indicators': fiveIndicators,
  'ae-rules': aeRules,
  'abc-80-95': abc8095,
  'abc-70-90': abc7090,
  'abc-sap': abcSap,
  'pyramid-3': pyramid3,
  'pyramid-4': pyramid4,
  kaism,
  'rfm-10': rfm10,
  'rfm-11': rfm11,
  'rfm-8': rfm8,
  'rfm-r-package': rfmRPackage,
  'rfm-orders-10': rfmOrders10,
  'clv-simple': clvSimple,
  'clv-bg-nbd': clvBgNbd,
} as const satisfies Readonly<Record<string, Scheme>>;

export type PresetId = keyof typeof presets;

/** All ids, in the order they are offered. */
export const presetIds = Object.keys(presets) as readonly PresetId[];

/** Whether a text is the id of a preset. */
export function isPresetId(id: string): id is PresetId {
  return Object.hasOwn(presets, id);
}
