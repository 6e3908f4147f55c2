import type { PresetWords } from '../en-US/presets.ts';

export const presetWords: PresetWords = {
  'preset.tiancheng': '天成医药评分卡',
  'advice.tiancheng':
    '经销商、代理商适用：看月均销量、增长、渠道覆盖、忠诚度和发展前景，满分 100 分，分五级。',
  'criterion.sales-monthly': '月均销量',
  'criterion.sales-growth': '销售额增长',
  'criterion.network': '网络覆盖',
  'criterion.loyalty': '忠诚度',
  'criterion.prospect': '发展前景',
  'tier.vip': 'VIP客户',
  'tier.backbone': '骨干客户',
  'tier.effective': '有效客户',
  'tier.dormant': '休眠客户',
  'tier.potential': '潜在客户',
  'strategy.vip': '资源倾斜：专人服务，供货更快、政策更优惠，方案个性化，承诺不打折扣；高层定期拜访。',
  'strategy.backbone': '重点培育：争取更多订单，提高满意度，促其升为 VIP 客户。',
  'strategy.effective': '标准化服务：不冷落，按计划联系，发现有潜力者及时培育。',
  'strategy.dormant': '低成本唤醒：查明停购原因，用促销或新品恢复合作。',
  'strategy.potential': '控制投入：线上维护、定期筛选，有起色再追加资源。',
};
