import type { PresetId } from '../../presets/index.ts';

/** 预设方案的名称。 */
export const presetNames: Readonly<Record<PresetId, string>> = {
  tiancheng: '天成医药评分卡',
  'courseware-table': '通用评分表（五项指标）',
  'courseware-steps': '四项加权评分',
  'customer-value': '客户价值评价模型',
  'four-factor': '四要素模型',
  'five-indicators': '五指标综合加权',
  'ae-rules': 'A–E 等级规则',
  'abc-80-95': 'ABC 分类（80/95）',
  'abc-70-90': 'ABC 分类（70/90）',
  'abc-sap': 'ABC 分类（SAP 20/50）',
  'pyramid-3': '三层客户金字塔',
  'pyramid-4': '四层客户金字塔（教材惯例）',
  kaism: '关键客户识别矩阵（KAISM）',
  'rfm-10': 'RFM 分群（十类）',
  'rfm-11': 'RFM 分群（十一类）',
  'rfm-8': 'RFM 分群（八类）',
  'rfm-r-package': 'RFM 分群（与 R 包 rfm 对照）',
  'rfm-orders-10': 'RFM 分群（按订单明细）',
  'clv-simple': '客户终身价值（公式）',
  'clv-bg-nbd': '客户终身价值预测（BG/NBD）',
};
