import type { issues as source } from '../en-US/issues.ts';
import type { Translated } from '../phrase.ts';

/** 每种问题一句话：哪里不对，怎么办。 */
export const issues: Translated<typeof source> = {
  'not-a-number': '第 {row} 行：{column}是“{found}”，请填写数字。',
  'not-a-date': '第 {row} 行：{column}是“{found}”，请填写日期。',
  'ambiguous-date': '第 {row} 行：{column}是“{found}”，可以读成两个日期，请按“年-月-日”填写。',
  'error-cell': '第 {row} 行：{column}显示错误 {found}，请修正公式。',
  'unknown-label':
    '第 {row} 行：{column}是“{found}”，评分卡中没有这个选项。请改用已有选项，或把它加进评分卡。',
  'blank-customer': '第 {row} 行没有客户名称，不计入评定。',
  'duplicate-customer': '第 {row} 行：{found} 已出现在第 {first} 行。两行分别评定，如为同一客户请合并。',
  'total-row': '第 {row} 行（“{found}”）是合计行，不计入评定。',
  'repeated-header': '第 {row} 行是重复的标题，不计入评定。',
  'blank-row': '第 {row} 行是空行，不计入评定。',
  'mixed-currencies': '{column}混用了多种货币（{found}）。金额按原数计算，请先换算成同一货币。',
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

  pending: '第 {row} 行待定：缺少{missing}。',
  'missing-weight': '第 {row} 行缺少{missing}（权重 {weight} 分），按其余指标评定。',
  'policy-decides': '第 {row} 行的空白会左右结果：按零计为{asZero}，按其余指标计为{reweighted}。',
  unmatched: '第 {row} 行不符合任何一条规则。',
  'tier-empty': '等级“{tier}”没有客户。',
  'tiers-top-empty': '没有客户达到最高的等级（{tiers}），分数线可能定得过高。',
  'all-equal': '{column}的数值全部相同，无法区分客户。',
  'few-bins': '{column}的不同数值太少，分不出 {asked} 组，只分出 {made} 组。',
  'few-customers': '只有 {customers} 个客户，少于 {advised} 个时分级意义不大。',
  'future-date': '第 {row} 行：日期 {found} 晚于截止日期。',
  'no-purchase': '{customer} 在统计期内没有购买。',
  'total-not-positive': '{column}的合计不大于零，无法计算占比。',
  'not-positive-value': '第 {row} 行：数值为零或负数。',
  'clv-too-thin': '数据太少，不适用此模型：{customers} 个客户中只有 {repeaters} 个买过第二次。',
  'clv-no-fit-purchases': '预测模型无法拟合这些客户的复购规律。请提供更长时间的订单，或改用简单终身价值。',
  'clv-no-fit-spend': '预测模型无法拟合这些客户的消费金额。请检查订单金额，或改用简单终身价值。',
  'clv-no-mean-spend': '少数订单金额过大，客户平均消费没有意义。请检查最大的几笔金额，或改用简单终身价值。',
  'clv-holdout':
    '用最后 {weeks} 周检验：此前数据的预测为 {predicted} 次购买，按各客户以往频率推算为 {naive} 次，实际为 {actual} 次。',
  'rate-in-percent':
    '{column}是比率，却有 {found} 这样的数值，已按原值计算。如果 {found} 表示 {found}%，请改为百分数。',
  'not-finite': '第 {row} 行：{column}无法参与计算。',
};
