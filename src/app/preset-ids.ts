import type { Method } from '../engine/index.ts';
import { presets, type PresetId } from '../presets/index.ts';

export { isPresetId, presetIds, type PresetId } from '../presets/index.ts';

/** How a preset grades. */
export function methodOf(id: PresetId): Method {
  return presets[id].method;
}
