import type { pane as source } from '../en-US/pane.ts';
import type { Translated } from '../phrase.ts';

/** 任务窗格的词语。 */
export const pane: Translated<typeof source> = {
  tabs: { label: '视图', grade: '评定' },
};
