import type { functionMessages as source } from '../en-US/function-messages.ts';
import type { Translated } from '../phrase.ts';

/** 自定义函数的错误说明。 */
export const functionMessages: Translated<typeof source> = {
  'lengths-differ': '参数 {name} 有 {found} 个单元格，{first} 有 {rows} 个。请选择行数相同的区域。',
  'not-a-number': '参数 {name} 第 {row} 行是“{found}”，不是数字。',
  'not-a-date': '参数 {name} 第 {row} 行是“{found}”，不是日期。',
  'error-cell': '参数 {name} 第 {row} 行的公式出错：{found}。请先更正。',
  'number-between': '参数 {name} 为 {found}，应为 {least} 到 {most} 之间的数。',
  'whole-number-between': '参数 {name} 为 {found}，应为 {least} 到 {most} 之间的整数。',
  choice: '参数 {name} 为“{found}”，可用的值：{choices}。',
  'tier-cut':
    '等级表第 {row} 行：“{found}”不能作分界值。请填写分数，或 0 到 1 的占比；只有一个等级可以留空，归入其余客户。',
  'tiers-for': '这些等级的分界值适用于 {found}，不适用于此函数。',
  'tier-days': '等级表第 {row} 行：“{found}”不是天数。',
  'tiers-lack': '等级表缺少“{found}”一列。',
  'unknown-tier': '等级表中没有“{found}”这个等级。',
  'unknown-preset': '没有名为“{found}”的预设方案。请选择带表头的表格，或填写预设方案的编号。',
  'not-a-card': '此函数需要评分卡，当前方法为 {found}。',
  'not-rules': '此函数需要规则表，当前方法为 {found}。',
  'no-rows': '表头下面没有数据。',
  'too-few-periods': '请提供至少两期的销售额，每期一列。',
  'no-tiers': '等级表是空的。请每行填写一个等级：名称、分界值。',
  'cuts-rows': '分界值有 {found} 行，应为三行，与 RFMCUTS 的结果相同：最近购买、频率、金额。',
  'cuts-count': '每行有 {found} 个分界值，按当前组数需要 {wanted} 个。',
  'cuts-rising': '分界值第 {row} 行必须是递增的数字。',
  'no-numbers': '没有三项数据齐全的客户。',
  'no-orders': '没有同时具备客户、日期且金额大于零的订单。',
  'no-segment': '{found} 不在分群表中。十类和十一类需要由 1 到 5 组成的三位得分。',
  'total-not-positive': '数值合计小于或等于零，无法计算占比。',
  'too-few-for-pareto': '二八检验至少需要五个客户，且合计大于零。',
  'clv-too-thin':
    '共 {customers} 个客户，其中 {repeaters} 个有复购，不足以预测。至少需要 100 个客户，其中 30% 有复购。',
  'clv-no-fit': '这些订单无法拟合预测模型。',
};
