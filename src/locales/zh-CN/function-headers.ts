import type { functionHeaders as source } from '../en-US/function-headers.ts';
import type { Translated } from '../phrase.ts';

/** 自定义函数输出表格的标题和用词。 */
export const functionHeaders: Translated<typeof source> = {
  customer: '客户',
  recency: '最近购买（天）',
  frequency: '购买次数',
  monetary: '购买金额',
  alive: '活跃概率',
  purchases: '预计购买次数',
  naive: '按历史频率的次数',
  spend: '预计单次金额',
  clv: '客户终身价值',
  tier: '等级',
  customers: '客户数',
  customerShare: '客户占比',
  value: '金额',
  valueShare: '金额占比',
  average: '户均金额',
  beforeAfter: '上期 \\ 本期',
  new: '新增',
  lost: '流失',
  topShare: '头部客户占比',
  for80: '贡献 80% 的客户数',
  gini: '基尼系数',
  negative: '负值客户数',
  verdict: '二八法则',
  holds: '符合',
  nearly: '基本符合',
  spread: '不符合（价值较分散）',
  unknown: '无法判断',
};
