import type { needWords as source } from '../en-US/need-words.ts';
import type { Translated } from '../phrase.ts';

/** 各方法所需数据的名称。 */
export const needWords: Translated<typeof source> = {
  customer: '客户',
  value: '销售额（或其他价值）',
  recency: '距上次购买的天数或日期',
  'days-since': '距上次购买天数',
  frequency: '购买次数',
  monetary: '消费金额',
  date: '订单日期',
  amount: '订单金额',
  order: '订单号',
  'average-order': '平均每单金额',
  'yearly-frequency': '年购买次数',
};
