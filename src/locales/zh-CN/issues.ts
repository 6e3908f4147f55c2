import type { issues as source } from '../en-US/issues.ts';
import type { Translated } from '../phrase.ts';

/** 每种问题一句话：哪里不对，怎么办。 */
export const issues: Translated<typeof source> = {
  'not-a-number': '第 {row} 行：{column}是“{found}”，请填写数字。',
  'error-cell': '第 {row} 行：{column}显示错误 {found}，请修正公式。',
  'unknown-label':
    '第 {row} 行：{column}是“{found}”，评分卡中没有这个选项。请改用已有选项，或把它加进评分卡。',
  'no-data-rows': '没有可以评定的行。请检查名单是否只有空行或合计行。',

  'column-missing': '没有找到“{need}”对应的列，请选择。',
  'column-not-found': '名单中没有“{need}”所用的列“{column}”，请另选一列。',
  'column-wrong-kind': '列“{column}”不能用作“{need}”，这里需要的数据类型是：{expected}。',

  'weights-sum': '权重合计为 {sum}，应为 {expected}。',
  'bands-unordered': '“{criterion}”的分档没有按从好到差排列。{at}',
  'bands-overlap': '“{criterion}”的分档有重叠。{at}',
  'points-above-weight': '“{criterion}”给出 {points} 分，超过了权重 {weight}。{at}',
  'tiers-unordered': '等级“{tier}”的分数线顺序不对，应从最好的等级排起。{at}',
  'tier-unknown': '没有名为“{tier}”的等级。{at}',
  'tier-duplicate': '有两个等级都叫“{tier}”。{at}',
  'no-tiers': '评分卡没有等级，请至少设一个。',
  'no-criteria': '评分卡没有指标，请至少设一个。',
  'rule-shadowed': '第 {rule} 条规则永远不会生效，符合它的客户都已被第 {by} 条规则取走。',
  'segment-gap': '得分 {cell} 不属于任何客户类型。',
  'segment-overlap': '得分 {cell} 同时属于两个客户类型。',
  'cell-expected': '{at}：内容是“{found}”，应为 {expected}。',
  'option-value': '选项 {option} 不能是“{found}”，应为 {expected}。',

  'total-not-positive': '{column}的合计不大于零，无法计算占比。',
  'clv-too-thin': '数据太少，不适用此模型：{customers} 个客户中只有 {repeaters} 个买过第二次。',
  'clv-no-fit-purchases': '预测模型无法拟合这些客户的复购规律。请提供更长时间的订单，或改用简单终身价值。',
  'clv-no-fit-spend': '预测模型无法拟合这些客户的消费金额。请检查订单金额，或改用简单终身价值。',
  'clv-no-mean-spend': '少数订单金额过大，客户平均消费没有意义。请检查最大的几笔金额，或改用简单终身价值。',
};
