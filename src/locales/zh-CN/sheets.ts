import type { sheets as source } from '../en-US/sheets.ts';
import type { Translated } from '../phrase.ts';

/** 写入各工作表的文字。 */
export const sheets: Translated<typeof source> = {
  names: {
    report: '客户分级报告',
    scorecard: '评分卡',
    customers: '分级客户名单',
    review: '等级复核',
    overrides: '手工等级',
    sample: '示例客户',
  },
  report: {
    headlineValue: '{tier}占客户数的 {share}，贡献 {value} 的金额',
    headlineCount: '{count} 个客户分为 {tiers} 个等级，{tier}最多，占 {share}',
    headlineNone: '没有可以评定的客户',
    figures: { rows: '总行数', graded: '已评定', pending: '待定', skipped: '未参与', value: '金额' },
    tierTable: '各等级情况',
    columns: {
      tier: '等级',
      count: '客户数',
      share: '客户占比',
      value: '金额',
      valueShare: '金额占比',
      average: '户均金额',
      strategy: '服务策略',
      days: '响应天数',
    },
    helper: { pad: '留白', customers: '客户数', value: '金额占比' },
    pyramid: '客户金字塔：{tier}人数最多',
    inverted: '价值倒金字塔：{tier}贡献最大',
    problems: '需要关注的行',
    problemColumns: { where: '位置', what: '处理办法' },
    more: { other: '……另有 {count} 行' },
    stamp:
      '评定日期 {date} · 数据截至 {asOf} · {scheme}（{fingerprint}） · 已评定 {graded}，待定 {pending}，未参与 {skipped} · Tierwise',
    stampPlain:
      '评定日期 {date} · {scheme}（{fingerprint}） · 已评定 {graded}，待定 {pending}，未参与 {skipped} · Tierwise',
  },
  scorecard: {
    note: '浅色单元格可以直接修改，下次评定按修改后的内容计算。权重即满分，合计应为 100。',
  },
  overrides: {
    title: '手工指定的等级',
    note: '每次评定都以这里的等级为准，清除该行后恢复计算结果。客户名称须与名单一致。',
    columns: { customer: '客户', tier: '等级', reason: '原因', date: '指定日期' },
  },
  sample: {
    headers: {
      customer: '客户名称',
      region: '区域',
      last: '最近购买日期',
      orders: '购买次数',
      sales: '年销售额',
      monthly: '月均销量',
      growth: '销售额增长',
      network: '网络覆盖',
      loyalty: '忠诚度',
      prospect: '发展前景',
    },
    regions: '华北,华东,华南,西南',
    names:
      '恒康医药,仁和大药房,北辰诊所,橡源商贸,蓝海健康,顶峰医疗,江畔药业,榆林药店,岭线医械,惠民医院,磐石检验,坡顶口腔,铁木健康,松柏门诊,御道药房,湖滨护理,青原宠物医院,新港眼镜,果园健康,松林诊所,采石医疗,赤岩药业,朝阳大药房,双河护理',
  },
  why: { part: '{name} {value} → {points} 分', plain: '{name} {value}', blank: '空白', joint: '；' },
  next: {
    change: '距{tier}还差 {points} 分：{criterion}由 {from} 提高到 {to} 即可',
    gap: '距{tier}还差 {points} 分',
    top: '已是最高等级',
  },
  movement: { up: '▲ 升级', down: '▼ 降级', same: '= 不变', new: '+ 新增' },
};
