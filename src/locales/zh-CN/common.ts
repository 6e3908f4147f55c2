import type { common as source } from '../en-US/common.ts';
import type { Translated } from '../phrase.ts';

/** 各处共用的词语。 */
export const common: Translated<typeof source> = {
  productName: 'Tierwise',
  pending: '待定',
  needs: {
    customer: '客户',
    value: '销售额（或其他价值）',
    recency: '距上次购买的天数或日期',
    frequency: '购买次数',
    monetary: '消费金额',
    date: '订单日期',
    amount: '订单金额',
    order: '订单号',
    'average-order': '平均每单金额',
  },
  kinds: {
    number: '数字',
    date: '日期',
    text: '文字',
    rating: '评价或分数',
    'number-or-date': '数字或日期',
  },
  columns: {
    score: '得分',
    tier: '等级',
    why: '评定依据',
    next: '提升建议',
    strategy: '服务策略',
    previous: '上次等级',
    movement: '等级变动',
    r: 'R',
    f: 'F',
    m: 'M',
    rfm: 'RFM',
    segment: '客户类型',
    quadrant: '象限',
    clv: '客户终身价值',
  },
};
