import type { functionHelp as source } from '../en-US/function-help.ts';
import type { Translated } from '../phrase.ts';

/** 自定义函数帮助页的用词。 */
export const functionHelp: Translated<typeof source> = {
  search: '搜索函数',
  intro: '在任意单元格中输入即可使用。示例不需要数据，可直接插入查看效果。',
  found: { other: '共 {count} 个函数' },
  none: '没有与“{text}”相符的函数。',
  optional: '可省略',
  choices: '可选值：{choices}',
  example: '示例',
  gives: '结果',
  insert: '插入到所选单元格',
  inserted: '已插入到 {address}。',
  unavailable: '无法加载函数列表，请重新打开窗格。',
};
