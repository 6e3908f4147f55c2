/** How a chart type of Office.js is drawn by DrawingML. */
export interface ChartKind {
  /** Element name: `barChart`, `lineChart`, … */
  readonly element:
    'barChart' | 'lineChart' | 'areaChart' | 'pieChart' | 'doughnutChart' | 'scatterChart' | 'radarChart';
  readonly grouping: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly horizontal: boolean;
  readonly markers: boolean;
  readonly lines: boolean;
}

/** The kind of an Office.js chart type; a type that is not known is drawn as clustered columns. */
export function kindOf(type: string): ChartKind {
  const stacked = type.includes('Stacked100')
    ? 'percentStacked'
    : type.includes('Stacked')
      ? 'stacked'
      : null;
  const kind = { grouping: stacked ?? 'standard', horizontal: false, markers: false, lines: true } as const;
  if (type.startsWith('Line')) return { ...kind, element: 'lineChart', markers: type.includes('Markers') };
  if (type.startsWith('Area')) return { ...kind, element: 'areaChart' };
  if (type.startsWith('Pie')) return { ...kind, element: 'pieChart' };
  if (type.startsWith('Doughnut')) return { ...kind, element: 'doughnutChart' };
  if (type.startsWith('Radar')) return { ...kind, element: 'radarChart', markers: type.includes('Markers') };
  if (/^(XYScatter|Bubble)/.test(type)) {
    return {
      ...kind,
      element: 'scatterChart',
      markers: !type.includes('NoMarkers'),
      lines: /Lines|Smooth/.test(type),
    };
  }
  return {
    ...kind,
    element: 'barChart',
    grouping: stacked ?? 'clustered',
    horizontal: type.startsWith('Bar'),
  };
}

/** The Office.js type of a stored chart. */
export function typeOf({ element, grouping, horizontal, markers, lines }: ChartKind): string {
  const suffix = grouping === 'stacked' ? 'Stacked' : grouping === 'percentStacked' ? 'Stacked100' : '';
  switch (element) {
    case 'barChart':
      return (horizontal ? 'Bar' : 'Column') + (suffix || 'Clustered');
    case 'lineChart':
      return `Line${markers ? 'Markers' : ''}${suffix}`;
    case 'areaChart':
      return `Area${suffix}`;
    case 'pieChart':
      return 'Pie';
    case 'doughnutChart':
      return 'Doughnut';
    case 'radarChart':
      return markers ? 'RadarMarkers' : 'Radar';
    case 'scatterChart':
      return lines ? (markers ? 'XYScatterLines' : 'XYScatterLinesNoMarkers') : 'XYScatter';
  }
}
