/** Words people write in rated cells, by preset band; both languages are accepted whatever the language of the pane. */
export const presetLabels = {
  'network.good': { zh: ['健全', '完善', '好'], en: ['sound', 'complete', 'good', 'strong'] },
  'network.fair': { zh: ['一般', '中', '普通'], en: ['fair', 'average', 'medium'] },
  'network.poor': { zh: ['差', '不健全', '弱'], en: ['poor', 'weak', 'incomplete'] },
  'loyalty.good': { zh: ['高', '好'], en: ['high', 'good', 'strong'] },
  'loyalty.fair': { zh: ['中', '一般', '中等'], en: ['medium', 'fair', 'average'] },
  'loyalty.poor': { zh: ['低', '差'], en: ['low', 'poor', 'weak'] },
  'prospect.good': { zh: ['好', '高', '良好'], en: ['good', 'high', 'bright'] },
  'prospect.fair': { zh: ['一般', '中', '普通'], en: ['fair', 'average', 'medium'] },
  'prospect.poor': { zh: ['不好', '差', '低'], en: ['poor', 'low', 'bad'] },
} as const;
