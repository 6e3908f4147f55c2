import type { figureWords as source } from '../en-US/figure-words.ts';
import type { Translated } from '../phrase.ts';

/** 名单中没有对应列名的数值。 */
export const figureWords: Translated<typeof source> = {
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
};
