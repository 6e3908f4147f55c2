import type { functionMessages as source } from '../en-US/function-messages.ts';
import type { Translated } from '../phrase.ts';

/** 自定义函数的错误说明。 */
export const functionMessages: Translated<typeof source> = {
  'lengths-differ': '参数 {name} 有 {found} 个单元格，{first} 有 {rows} 个。请选择行数相同的区域。',
  'not-a-number': '参数 {name} 第 {row} 行是“{found}”，不是数字。',
  'number-between': '参数 {name} 为 {found}，应为 {least} 到 {most} 之间的数。',
  'whole-number-between': '参数 {name} 为 {found}，应为 {least} 到 {most} 之间的整数。',
  choice: '参数 {name} 为“{found}”，可用的值：{choices}。',
  'tier-cut': '等级表第 {row} 行：“{found}”不是数字。请填写分界值；留空表示归入其余客户。',
  'no-tiers': '等级表是空的。请每行填写一个等级：名称、分界值。',
};
