import type { kindWords as source } from '../en-US/kind-words.ts';
import type { Translated } from '../phrase.ts';

/** 单元格与列应有的内容。 */
export const kindWords: Translated<typeof source> = {
  number: '数字',
  setting: '设置项名称',
  date: '日期',
  text: '文字',
  rating: '评价或分数',
  'number-or-date': '数字或日期',
};
