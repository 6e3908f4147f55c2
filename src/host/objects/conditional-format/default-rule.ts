import type { ConditionalFormatPart } from '../../model/parts.ts';

/** What a new rule says until the add-in says more. Shapes are Office.js's own `rule` or `criteria` of each kind. */
export const DEFAULT_RULES: Readonly<Record<ConditionalFormatPart['kind'], Record<string, unknown>>> = {
  Custom: { formula: '' },
  CellValue: {},
  ContainsText: {},
  TopBottom: { rank: 10, type: 'TopItems' },
  PresetCriteria: {},
  DataBar: {
    lowerBoundRule: { type: 'Automatic' },
    upperBoundRule: { type: 'Automatic' },
    fillColor: '#638EC6',
    gradientFill: true,
    showDataBarOnly: false,
    barDirection: 'Context',
    axisFormat: 'Automatic',
    axisColor: '#000000',
  },
  ColorScale: {
    criteria: {
      minimum: { type: 'LowestValue', color: '#F8696B' },
      midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
      maximum: { type: 'HighestValue', color: '#63BE7B' },
    },
  },
  IconSet: { style: 'ThreeTrafficLights1', criteria: [], reverseIconOrder: false, showIconOnly: false },
};
