import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../src/engine/cell.ts';
import type { Condition, RulesScheme, Scheme, ScorecardScheme, Tier } from '../../../src/engine/index.ts';
import { checkScheme } from '../../../src/engine/index.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';
import { hasReference, referenceCells } from '../golden-file.ts';
import { gradeCells, tierNames, valueOf } from '../grade-cells.ts';

const GOLDEN = 'golden_courseware_AE_rules.csv';

function byValue(values: readonly (number | null)[], scheme: Scheme): readonly string[] {
  const cells: Cells = [['客户', '销售额'], ...values.map((value, i) => [`客户${i}`, value])];
  return tierNames(valueOf(gradeCells(cells, scheme).result));
}

const tiersOf = (...cuts: readonly (number | null)[]): readonly Tier[] =>
  cuts.map((cut, i) => ({
    name: 'ABCDE'.charAt(i),
    color: '#000000',
    strategy: '',
    responseDays: null,
    cut,
  }));

/** A card of one criterion that is the score itself. */
function scoreCard(tiers: readonly Tier[], round = false): ScorecardScheme {
  const card = presetScheme('tiancheng', 'zh-CN') as ScorecardScheme;
  const scale = { kind: 'min-max', winsorize: false, range: { min: 0, max: 100 } } as const;
  const criterion = {
    id: 's',
    name: '得分',
    measure: null,
    column: null,
    weight: 100,
    better: 'higher',
    required: false,
    scale,
  } as const;
  return { ...card, tiers, criteria: [criterion], tiering: { by: 'score', round } };
}

function byScore(scores: readonly number[], round = false): string {
  const cells: Cells = [['客户', '得分'], ...scores.map((score, i) => [`客户${i}`, score])];
  return tierNames(valueOf(gradeCells(cells, scoreCard(tiersOf(90, 80, 70, null), round)).result)).join('');
}

describe('Tiers by score', () => {
  it('[T1] a score on a cut belongs to the better tier, forgiving 1e-9 of the scale', () => {
    expect(byScore([90, 89.99999999999, 89.9999, 80, 70, 69.9])).toBe('AABBCD');
  });

  it('[T2] rounding first is half up: 89.5 is A, 89.49 is B', () => {
    expect(byScore([89.5, 89.49, 79.5, 69.5, 69.4])).toBe('BBCDD');
    expect(byScore([89.5, 89.49, 79.5, 69.5, 69.4], true)).toBe('ABBCD');
  });
});

describe('Tiers by share of customers', () => {
  const pyramid = presetScheme('pyramid-3', 'en-US');

  it('[T3] ten different values split 2, 3 and 5', () => {
    const names = byValue([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], pyramid);
    expect(names).toEqual([
      ...Array<string>(2).fill('High value'),
      ...Array<string>(3).fill('Growing'),
      ...Array<string>(5).fill('Ordinary'),
    ]);
  });

  it('[T4] equal values stay together and go up; the best tier is never empty', () => {
    expect(byValue([5, 5, 5, 1], pyramid)).toEqual(['High value', 'High value', 'High value', 'Ordinary']);
    expect(byValue([1], pyramid)).toEqual(['High value']);
  });

  it('[T4] a share that is a whole number of customers takes just these (7 % of 100)', () => {
    const tiers = tiersOf(0.07, null);
    const scheme = { ...presetScheme('pyramid-3', 'zh-CN'), tiers } as Scheme;
    const names = byValue(
      Array.from({ length: 100 }, (_, i) => 100 - i),
      scheme,
    );
    expect(names.filter((name) => name === 'A')).toHaveLength(7);
  });
});

describe('Tiers by cumulative value', () => {
  const abc = presetScheme('abc-80-95', 'en-US');

  it('[T5] crossing in: a customer is A while the share before is below 80 %', () => {
    expect(byValue([50, 29, 11, 6, 4], abc).join('')).toBe('AAABC');
  });

  it('[T6] strict: a customer is A while the share with it is at most the cut', () => {
    const strict = { ...abc, tiering: { by: 'value', crossing: 'strict' } } as Scheme;
    expect(byValue([50, 30, 11, 5, 4], strict).join('')).toBe('AABCC');
    expect(byValue([50, 29, 11, 6, 4], strict).join('')).toBe('AABCC');
  });

  it('[T7] equal values on a boundary take the better class', () => {
    expect(byValue([40, 20, 20, 20], abc).join('')).toBe('AAAA');
  });

  it('[T8] zero and negative values are out of the total, in the last tier, and listed', () => {
    const cells: Cells = [
      ['客户', '销售额'],
      ['a', 90],
      ['b', 0],
      ['c', -40],
      ['d', 10],
    ];
    const graded = valueOf(gradeCells(cells, abc).result);
    expect(tierNames(graded).join('')).toBe('ACCB');
    expect(
      graded.issues
        .filter((issue) => issue.code === 'not-positive-value')
        .map((issue) => 'row' in issue && issue.row),
    ).toEqual([1, 2]);
  });

  it('[T9] without a positive total nothing is graded', () => {
    const cells: Cells = [
      ['客户', '销售额'],
      ['a', 0],
      ['b', -1],
    ];
    expect(gradeCells(cells, abc).result).toEqual({
      ok: false,
      issues: [{ code: 'total-not-positive', column: '销售额' }],
    });
  });
});

describe('Tiers by rules', () => {
  const rules = presetScheme('ae-rules', 'zh-CN') as RulesScheme;

  it.skipIf(!hasReference(GOLDEN))(
    '[GO2] every A–E case of the golden file (skipped when ../shared/data is absent)',
    () => {
      const cells = referenceCells(GOLDEN).map((row, i) => [
        i === 0 ? '客户' : `客户${i}`,
        row[0] ?? '',
        row[1] ?? '',
      ]);
      const names = tierNames(valueOf(gradeCells(cells, rules).result));
      expect(names).toEqual(
        referenceCells(GOLDEN)
          .slice(1)
          .map((row) => row[2]),
      );
    },
  );

  it('[RU1] the share is taken from sales when there is no share column', () => {
    const cells: Cells = [
      ['客户', '年销售额', '回款率'],
      ['a', 350, '96%'],
      ['b', 150, 0.9],
      ['c', 460, 0.8],
      ['d', 40, 1],
    ];
    expect(tierNames(valueOf(gradeCells(cells, rules).result)).join('')).toBe('ABCD');
  });

  it('[RU2] a blank in a field that rules read is pending, named', () => {
    const cells: Cells = [
      ['客户', '年销售额占比', '回款率'],
      ['a', '', 0.9],
    ];
    expect(valueOf(gradeCells(cells, rules).result).issues).toContainEqual({
      code: 'pending',
      row: 0,
      missing: ['年销售额占比'],
    });
  });

  it('[RU3] when the two top tiers are empty a warning says so, and neither is named again', () => {
    const cells: Cells = [
      ['客户', '年销售额占比', '回款率'],
      ['a', 0.01, 0.9],
    ];
    const { issues } = valueOf(gradeCells(cells, rules).result);
    expect(issues).toContainEqual({ code: 'tiers-top-empty', tiers: ['A', 'B'] });
    const named = issues.flatMap((issue) => (issue.code === 'tier-empty' ? [issue.tier] : []));
    expect(named).toEqual(['C', 'E']);
  });

  it('[RU4] OR of ANDs: any group that holds entirely gives the tier; the unmatched are listed', () => {
    const when = (value: number, op: Condition['op'] = '>='): Condition => ({
      field: '回款率',
      of: 'value',
      op,
      value,
    });
    const scheme: RulesScheme = {
      ...rules,
      otherwise: null,
      rules: [{ tier: 'A', anyOf: [[when(0.9)], [when(0.1, '<')]] }],
    };
    const cells: Cells = [
      ['客户', '年销售额占比', '回款率'],
      ['a', 0.1, 0.95],
      ['b', 0.1, 0.05],
      ['c', 0.1, 0.5],
    ];
    const graded = valueOf(gradeCells(cells, scheme).result);
    expect(tierNames(graded)).toEqual(['A', 'A', '待定']);
    expect(graded.issues).toContainEqual({ code: 'unmatched', row: 2 });
  });

  it('[RU5] a rule that an earlier one always forestalls is reported', () => {
    const when = (value: number): Condition => ({ field: '回款率', of: 'value', op: '>=', value });
    const shadowed: RulesScheme = {
      ...rules,
      rules: [
        { tier: 'A', anyOf: [[when(0.5)]] },
        { tier: 'B', anyOf: [[when(0.7), when(0.8)]] },
      ],
    };
    expect(checkScheme(shadowed)).toEqual([{ code: 'rule-shadowed', rule: 1, by: 0 }]);
    expect(checkScheme(rules)).toEqual([]);
  });
});

describe('Tiers that need a word', () => {
  it('[T10] empty tiers are reported by name', () => {
    const cells: Cells = [
      ['客户', '得分'],
      ['a', 95],
    ];
    const issues = valueOf(gradeCells(cells, scoreCard(tiersOf(90, 80, null))).result).issues;
    expect(issues).toEqual([
      { code: 'tier-empty', tier: 'B' },
      { code: 'tier-empty', tier: 'C' },
    ]);
  });

  it('[T11] overrides stand beside the computed tier; one to an unknown tier is listed and ignored', () => {
    const cells: Cells = [
      ['客户', '得分'],
      ['a', 95],
      ['b', 10],
    ];
    const overrides = new Map([
      ['b', { tier: 'A', reason: '战略', date: null }],
      ['a', { tier: 'Z', reason: '', date: null }],
    ]);
    const graded = valueOf(gradeCells(cells, scoreCard(tiersOf(90, null)), { overrides }).result);
    expect([...graded.tier]).toEqual([0, 0]);
    expect([...(graded.computed ?? [])]).toEqual([0, 1]);
    expect(graded.issues).toContainEqual({ code: 'tier-unknown', tier: 'Z' });
  });

  it('[T12] the report counts every row once and shares add up', () => {
    const cells: Cells = [
      ['客户', '得分', '销售额'],
      ['a', 95, 60],
      ['b', 10, 40],
      ['c', '', 5],
      ['合计', 105, 105],
    ];
    const { report } = valueOf(gradeCells(cells, scoreCard(tiersOf(90, null))).result);
    expect(report).toMatchObject({ rows: 4, graded: 2, pending: 1, skipped: 1 });
    expect(report.tiers).toMatchObject([
      { tier: 'A', count: 1, share: 0.5, value: 60, valueShare: 0.6, averageValue: 60, averageScore: 95 },
      { tier: 'B', count: 1, share: 0.5, value: 40, valueShare: 0.4 },
    ]);
  });

  it('[T14] a cut that is a share lies above 0, at most at 1', () => {
    const found = (id: 'abc-80-95' | 'pyramid-3', ...cuts: readonly (number | null)[]): unknown =>
      checkScheme({ ...presetScheme(id, 'zh-CN'), tiers: tiersOf(...cuts) } as Scheme);
    expect(found('abc-80-95', 0.8, 1, null)).toEqual([]);
    expect(found('abc-80-95', 80, 95, null)).toEqual([
      { code: 'option-value', option: 'cut A', expected: '0 – 1', found: '80' },
      { code: 'option-value', option: 'cut B', expected: '0 – 1', found: '95' },
    ]);
    expect(found('pyramid-3', 0, 0.5, null)).toHaveLength(1);
  });
});
