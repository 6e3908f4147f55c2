import type { Scheme } from '../engine/scheme/scheme.ts';
import { tiancheng } from './tiancheng.ts';

/** The schemes that ship, by id. Texts are keys beginning with `@`, worded by `locales`. */
export const presets = {
  tiancheng,
} as const satisfies Readonly<Record<string, Scheme>>;

export type PresetId = keyof typeof presets;

/** All ids, in the order they are offered. */
export const presetIds = Object.keys(presets) as readonly PresetId[];
