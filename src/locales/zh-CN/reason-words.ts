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
  /** 名单中没有对应列名的数值。 */
  figures: {
    recency: '距上次购买天数',
    frequency: '购买次数',
    monetary: '购买金额',
    alive: '活跃概率',
    purchases: '预计购买次数',
    spend: '预计单次金额',
    'yearly-margin': '年毛利',
    'lifetime-multiple': '终身价值倍数（相当于几年毛利）',
    'acquisition-cost': '获客成本',
    clv: '客户终身价值',
  },
  next: {
    change: { other: '距{tier}还差 {count} 分：{criterion}由 {from} 改为 {to} 即可' },
    gap: { other: '距{tier}还差 {count} 分' },
    reaches: '{criterion}由 {from} 改为 {to} 即可升为{tier}',
    begins: '{at} 起为{tier}，还差 {more}',
    beginsChange: '{at} 起为{tier}，还差 {more}：{criterion}由 {from} 改为 {to} 即可',
    over: '{axis}由 {value} 到 {at}',
    under: '{axis}由 {value} 降到低于 {at}',
    way: '{way} 即为{tier}，需几项评价一起改变',
    wayChange: '{way} 即为{tier}：{criterion}由 {from} 改为 {to} 即可',
    top: '已是最高等级',
  },
};
