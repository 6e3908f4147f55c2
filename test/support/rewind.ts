import { restoreWorkbook, takeSnapshot } from '../../src/host/model/snapshot.ts';
import type { Stage } from './stage.ts';

/** The way back to the workbook as it is now, at once and as often as wanted; nothing may be under way. */
export function rewind({ node }: Stage): () => void {
  const { workbook } = node.host;
  const snapshot = takeSnapshot(workbook);
  const settings = new Map(workbook.settings);
  return () => {
    restoreWorkbook(workbook, snapshot);
    workbook.settings.clear();
    for (const [key, value] of settings) workbook.settings.set(key, value);
  };
}
