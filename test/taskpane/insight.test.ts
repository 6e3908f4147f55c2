import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, textOn } from '../../src/taskpane/theme/contrast.ts';
import { curveScale, shareAt } from '../../src/taskpane/insight/curve.ts';
import { heatColor } from '../../src/taskpane/insight/heat-color.ts';
import { countQuadrants, sample } from '../../src/taskpane/insight/quadrant-points.ts';

const axis = { name: '', min: 0, max: 10, cut: 5 };
const point = (row: number, x: number, y: number): Parameters<typeof sample>[0][number] => ({
  row,
  x,
  y,
  customer: `c${row}`,
  tier: 0,
});

describe('a curve of shares', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 0.5, y: 0.9 },
    { x: 1, y: 1 },
  ];
  it('is read between its points', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((x) => Number(shareAt(points, x).toFixed(6)))).toEqual([
      0, 0.45, 0.9, 0.95, 1,
    ]);
  });
  it('fits its frame also when it climbs above the total', () => {
    const whale = [...points, { x: 1, y: 1.25 }];
    const y = curveScale(whale, 100);
    expect([y(1.25), y(0)]).toEqual([0, 100]);
  });
});

describe('the shades of the heat map', () => {
  it('always carry readable text', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const fill = heatColor(share);
        expect(contrast(fill, textOn(fill))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('the quadrants', () => {
  it('count every customer once, one on a line as high', () => {
    const points = [point(0, 9, 9), point(1, 5, 5), point(2, 1, 9), point(3, 9, 1), point(4, 1, 1)];
    const counts = countQuadrants({ x: axis, y: axis, quadrants: ['a', 'b', 'c', 'd'], points });
    expect(counts.map((each) => each.names)).toEqual([['c0', 'c1'], ['c2'], ['c3'], ['c4']]);
  });
  it('draw no more than can be told apart', () => {
    const points = Array.from({ length: 1001 }, (_none, row) => point(row, 1, 1));
    expect(sample(points, 100).length).toBeLessThanOrEqual(100);
  });
});
