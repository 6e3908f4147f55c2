import { describe, expect, it } from 'vitest';
import { presetIds } from '../../src/presets/index.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import {
  checkScheme,
  type RfmScheme,
  type RulesScheme,
  type ScorecardScheme,
  type SegmentMap,
} from '../../src/engine/index.ts';
import { numbersIn, withNesting } from '../../src/taskpane/methods/editing.ts';
import {
  isInPercent,
  limitIn,
  limitText,
  percentFields,
  withLimitKept,
} from '../../src/taskpane/methods/limit.ts';
import { dayOf, serialOf } from '../../src/taskpane/methods/day.ts';
import { segmentRows, withRowText } from '../../src/taskpane/methods/segment-rows.ts';
import { cutsOf } from '../../src/taskpane/review/frozen.ts';
import { pointsLine, valueBins } from '../../src/taskpane/scorecard/value-bins.ts';

type RowMap = Exclude<SegmentMap, { kind: 'eight' }>;

const maps = presetIds
  .map((id) => presetScheme(id, 'en-US'))
  .filter((scheme): scheme is RfmScheme => scheme.method === 'rfm' || scheme.method === 'rfm-orders')
  .map(({ segments }) => segments)
  .filter((map): map is RowMap => map.kind !== 'eight');

describe('segments as lines of text', () => {
  it('give the same map back when nothing is changed', () => {
    expect(maps.length).toBeGreaterThan(0);
    for (const map of maps)
      expect(segmentRows(map, []).reduce((now, row, at) => withRowText(now, at, row), map)).toEqual(map);
  });
  it('keep the map when a text cannot be read', () => {
    const map: RowMap = {
      kind: 'intervals',
      rows: [{ segment: 'a', r: [1, 2], f: [1, 5], m: [1, 5] }],
      otherwise: 'b',
    };
    const said = (text: string) => ({ segment: 'a', text });
    expect(withRowText(map, 0, said('1-2 x'))).toEqual(map);
    expect(withRowText(map, 0, said('3 4-5 1–2')).rows[0]).toMatchObject({ r: [3, 3], f: [4, 5], m: [1, 2] });
  });
  it('take in a tier that no row leads to, and let a row go whose text is emptied', () => {
    const map: RowMap = { kind: 'rf', rows: [{ segment: 'a', pattern: '5[45]' }] };
    expect(segmentRows(map, ['a', 'b'])[1]).toEqual({ segment: 'b', text: '' });
    const both = withRowText(map, 1, { segment: 'b', text: '4[45]' });
    expect(both.rows).toEqual([...map.rows, { segment: 'b', pattern: '4[45]' }]);
    expect(withRowText(both, 1, { segment: 'b', text: ' ' })).toEqual(map);
  });
});

describe('nested groups', () => {
  it('let the cut points go when they are switched on, with which they would be refused', () => {
    const preset = presetScheme('rfm-10', 'en-US');
    if (preset.method !== 'rfm') throw new Error(preset.method);
    const cuts = { recency: [1, 2, 3, 4], frequency: [1, 2, 3, 4], monetary: [1, 2, 3, 4] };
    const cut: RfmScheme = { ...preset, cuts: { ...cuts, closed: 'left' } };
    expect(checkScheme({ ...cut, nested: true })).toMatchObject([{ code: 'nested-cuts' }]);
    expect(checkScheme(withNesting(cut, true))).toEqual([]);
    expect(withNesting(cut, false)).toEqual({ ...cut, nested: false });
  });
});

describe('typed values', () => {
  it('are numbers however they are separated, or nothing', () => {
    expect(numbersIn('1 2，3；4.5')).toEqual([1, 2, 3, 4.5]);
    expect(numbersIn('1 x')).toBeNull();
    expect(numbersIn(' ')).toBeNull();
  });
  it('are days and serials of the 1900 system', () => {
    expect(serialOf('2026-01-05')).toBe(46_027);
    expect([dayOf(46_027.9), dayOf(null)]).toEqual(['2026-01-05', '']);
  });
});

describe('limits of rules', () => {
  const rules = presetScheme('ae-rules', 'en-US') as RulesScheme;
  const conditions = rules.rules.flatMap(({ anyOf }) => anyOf.flat());
  const rate = rules.fields.find(({ measure }) => measure === 'collection-rate')?.name ?? '';

  it('are typed in percent where shares and rates are compared, and kept as they are', () => {
    const all = percentFields(rules, new Set(rules.fields.map(({ name }) => name)));
    const typed = conditions.map(({ value }) => limitText(value, true));
    expect(conditions.every((condition) => isInPercent(condition, all))).toBe(true);
    expect(typed).toEqual(['30', '95', '15', '85', '5', '70', '70']);
    expect(typed.map((text) => limitIn(text, true))).toEqual(conditions.map(({ value }) => value));
    expect(['7', '30 %', '12.5％', 'high', ' '].map((text) => limitIn(text, true))).toEqual([
      0.07,
      0.3,
      0.125,
      'high',
      null,
    ]);
    expect(limitIn('30 %', false)).toBe('30 %');
  });
  it('follow what the data show: a rate of 95 is no percentage', () => {
    const [share = ''] = percentFields(rules, null);
    expect(share).toBe(rules.fields.find(({ shareOf }) => shareOf !== undefined)?.name);
    expect([...percentFields(rules, new Set([rate]))]).toEqual([rate]);
    const card = presetScheme('tiancheng', 'en-US') as ScorecardScheme;
    const [first] = card.criteria;
    expect(percentFields(card, new Set([first?.id ?? '']))).toContain(first?.name);
  });
  it('read the same when the comparison changes to percent and back', () => {
    const before = { field: 'Sales', of: 'value', op: '>=', value: 7 } as const;
    const share = { ...before, of: 'share' } as const;
    expect(withLimitKept(before, share, new Set())).toEqual({ ...share, value: 0.07 });
    expect(withLimitKept({ ...share, value: 0.07 }, { ...before, value: 0.07 }, new Set())).toEqual(before);
    expect(withLimitKept(share, { ...share, op: '<' }, new Set()).value).toBe(7);
  });
});

describe('cuts', () => {
  it('come from the data in RFM until they are frozen, and never in a card of steps', () => {
    const rfm = presetScheme('rfm-10', 'en-US') as RfmScheme;
    expect(cutsOf(rfm)).toBe('recompute');
    const cuts = { recency: [1, 2, 3, 4], frequency: [1, 2, 3, 4], monetary: [1, 2, 3, 4], closed: 'right' };
    expect(cutsOf({ ...rfm, cuts } as RfmScheme)).toBe('frozen');
    expect(cutsOf(presetScheme('abc-80-95', 'en-US'))).toBe('fixed');
    // What freezing would leave as it is is not offered.
    expect(cutsOf({ ...rfm, nested: true } as RfmScheme)).toBe('fixed');
    expect(cutsOf(presetScheme('kaism', 'en-US'))).toBe('fixed');
  });
});

describe('the values of a criterion', () => {
  it('are all counted, blanks apart', () => {
    const bins = valueBins(Float64Array.of(1, 2, 3, NaN, 9), 4);
    expect(bins.map((bin) => bin.count)).toEqual([2, 1, 0, 1]);
    expect(valueBins(Float64Array.of(5, 5), 4)).toEqual([{ from: 5, to: 5, count: 2 }]);
    expect(valueBins(Float64Array.of(NaN), 4)).toEqual([]);
  });
  it('rise in points with the bands', () => {
    const scheme = presetScheme('tiancheng', 'en-US');
    if (scheme.method !== 'scorecard') throw new Error('tiancheng is a card');
    const [criterion] = scheme.criteria;
    if (criterion === undefined) throw new Error('tiancheng has criteria');
    const line = pointsLine(criterion, 0, 20);
    expect(line[0]?.[1]).toBeLessThan(line.at(-1)?.[1] ?? 0);
    expect(line.map(([value]) => value)).toEqual([...line.map(([value]) => value)].sort((a, b) => a - b));
  });
});
