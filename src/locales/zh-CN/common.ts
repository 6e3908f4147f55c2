import type { common as source } from '../en-US/common.ts';
import type { Translated } from '../phrase.ts';

/** 各处共用的词语。 */
export const common: Translated<typeof source> = {
  productName: 'Tierwise',
  pending: '待定',
  named: '{name}（{id}）',
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
    share: '累计占比',
    recency: '最近购买（天）',
    frequency: '购买次数',
    monetary: '购买金额',
    alive: '活跃概率',
    purchases: '预计购买次数',
    naive: '按历史频率的次数',
    spend: '预计单次金额',
    x: '企业实力',
    y: '客户吸引力',
  },
};
