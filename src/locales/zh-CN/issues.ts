import type { issues as source } from '../en-US/issues.ts';
import type { Translated } from '../phrase.ts';

/** 每种问题一句话：哪里不对，怎么办。 */
export const issues: Translated<typeof source> = {
  'not-a-number': '第 {row} 行：{column}是“{found}”，请填写数字。',
  'error-cell': '第 {row} 行：{column}显示错误 {found}，请修正公式。',
  'unknown-label':
    '第 {row} 行：{column}是“{found}”，不在评分卡的选项或分值范围内。请改用其中的选项或分值，或把它加进评分卡。',
  'no-data-rows': '没有可以评定的行。请检查名单是否只有空行或合计行。',

  'column-missing': '没有找到“{need}”对应的列，请选择。',

  'weights-sum': '权重合计为 {sum}，应为 {expected}。',
  'bands-unordered': '“{criterion}”的分档没有按从好到差排列。{at}',
  'bands-overlap': '“{criterion}”的分档有重叠。{at}',
  'points-above-weight': '“{criterion}”给出 {points} 分，超过了权重 {weight}。{at}',
  'tiers-unordered': '等级“{tier}”的分数线顺序不对，应从最好的等级排起。{at}',
  'tier-unknown': '没有名为“{tier}”的等级。{at}',
  'tier-duplicate': '有两个等级都叫“{tier}”。{at}',
  'no-tiers': '评分卡没有等级，请至少设一个。',
  'no-criteria': '评分卡没有指标，请至少设一个。',
  'cell-expected': '{at}：内容是“{found}”，应为 {expected}。',
  'scheme-unreadable': '无法读取这份评分卡（{reason}）。',
  'scheme-too-large': '评分卡过大。',
  'option-unknown': '没有“{option}”这个选项。',
  'option-value': '选项 {option} 不能是“{found}”，应为 {expected}。',

  'total-not-positive': '{column}的合计不大于零，无法计算占比。',
};
