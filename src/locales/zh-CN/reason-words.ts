import type { reasonWords as source } from '../en-US/reason-words.ts';
import type { Translated } from '../phrase.ts';

/** 客户为何在此等级、如何升到上一等级：用于工作表和自定义函数。 */
export const reasonWords: Translated<typeof source> = {
  why: {
    part: '{name} {value} → {points} 分',
    plain: '{name} {value}',
    blank: '空白',
    unread: '无法识别',
    joint: '；',
  },
  next: {
    change: { other: '距{tier}还差 {count} 分：{criterion}由 {from} 变为 {to} 即可' },
    gap: { other: '距{tier}还差 {count} 分' },
    reaches: '{criterion}由 {from} 变为 {to} 即可升为{tier}',
    top: '已是最高等级',
  },
};
