export const presetWords = {
  'preset.tiancheng': 'Tiancheng scorecard',
  'advice.tiancheng':
    'For dealers and agents: monthly sales, growth, channel coverage, loyalty and prospects, 100 points, five tiers.',
  'criterion.sales-monthly': 'Monthly sales',
  'criterion.sales-growth': 'Sales growth',
  'criterion.network': 'Network coverage',
  'criterion.loyalty': 'Loyalty',
  'criterion.prospect': 'Prospects',
  'tier.vip': 'VIP',
  'tier.backbone': 'Core',
  'tier.effective': 'Active',
  'tier.dormant': 'Dormant',
  'tier.potential': 'Potential',
  'strategy.vip':
    'Resources first: a named account team, faster supply, better terms, tailored offers, promises kept in full; regular visits by senior managers.',
  'strategy.backbone': 'Develop: win more of their orders, raise satisfaction, lead them to VIP.',
  'strategy.effective':
    'Standard service: keep in touch by plan, never neglect, develop those with potential.',
  'strategy.dormant':
    'Wake at low cost: find out why they stopped, bring them back with a promotion or something new.',
  'strategy.potential': 'Limit effort: keep in touch online, screen regularly, invest when they stir.',
};

export type PresetWords = Readonly<Record<keyof typeof presetWords, string>>;
