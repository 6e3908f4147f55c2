import type { PresetId } from '../../presets/index.ts';

/** What the presets are called, by id; functions do not say it. */
export const presetNames: Readonly<Record<PresetId, string>> = {
  tiancheng: 'Tiancheng scorecard',
  'courseware-table': 'General scorecard (five criteria)',
  'courseware-steps': 'Four weighted criteria',
  'customer-value': 'Customer value model',
  'four-factor': 'Four-factor model',
  'five-indicators': 'Five indicators',
  'ae-rules': 'A–E rules',
  'abc-80-95': 'ABC (80/95)',
  'abc-70-90': 'ABC (70/90)',
  'abc-sap': 'ABC (SAP 20/50)',
  'pyramid-3': 'Pyramid, three levels',
  'pyramid-4': 'Pyramid, four levels (textbook split)',
  kaism: 'Key account matrix (KAISM)',
  'rfm-10': 'RFM, ten segments',
  'rfm-11': 'RFM, eleven segments',
  'rfm-8': 'RFM, eight types',
  'rfm-r-package': 'RFM, segments of the R package rfm',
  'rfm-orders-10': 'RFM from orders, ten segments',
  'clv-simple': 'Lifetime value (formula)',
  'clv-bg-nbd': 'Lifetime value forecast (BG/NBD)',
};
