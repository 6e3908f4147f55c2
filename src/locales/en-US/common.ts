/** Words used by several rooms. */
export const common = {
  productName: 'Tierwise',
  pending: 'Pending',
  columns: {
    score: 'Score',
    tier: 'Tier',
    why: 'Why',
    next: 'Next step',
    strategy: 'Strategy',
    previous: 'Previous tier',
    movement: 'Movement',
    r: 'R',
    f: 'F',
    m: 'M',
    rfm: 'RFM',
    segment: 'Segment',
    quadrant: 'Quadrant',
    clv: 'Lifetime value',
  },
} as const;
