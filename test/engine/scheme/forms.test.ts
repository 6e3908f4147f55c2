import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Cells } from '../../../src/engine/cell.ts';
import {
  fingerprint,
  schemeFromCells,
  schemeFromJson,
  schemeToCells,
  schemeToJson,
} from '../../../src/engine/index.ts';
import type { Scheme, SchemeWords } from '../../../src/engine/index.ts';
import { presetScheme } from '../../../src/locales/preset-scheme.ts';
import { schemeWordsOf } from '../../../src/locales/scheme-words.ts';
import { presetIds, type PresetId } from '../../../src/presets/index.ts';
import { anyScheme } from './any-scheme.ts';

const english = schemeWordsOf('en-US');
const chinese = schemeWordsOf('zh-CN');
const LANGUAGES = [chinese, english];

function tablesOf(scheme: Scheme, words = chinese): Map<string, Cells> {
  return new Map(Object.entries(schemeToCells(scheme, words)));
}

function withCell(
  tables: Map<string, Cells>,
  name: string,
  at: { row: number; column: number; cell: string },
): Map<string, Cells> {
  const cells = (tables.get(name) ?? []).map((row, r) =>
    row.map((cell, c) => (r === at.row && c === at.column ? at.cell : cell)),
  );
  return new Map([...tables, [name, cells]]);
}

const card = presetScheme('tiancheng', 'zh-CN');

describe('A scheme in cells', () => {
  it('[F1] object → rows → object is the identity, for every method and in both languages', () => {
    fc.assert(
      fc.property(anyScheme, fc.constantFrom(...LANGUAGES), (scheme, words) => {
        expect(schemeFromCells(tablesOf(scheme, words), LANGUAGES)).toEqual({ ok: true, value: scheme });
      }),
      { numRuns: 200 },
    );
  });

  it('[F1] every preset comes back from its cells, also when the languages are given the other way round', () => {
    for (const id of presetIds) {
      const scheme = presetScheme(id, 'zh-CN');
      expect(schemeFromCells(tablesOf(scheme, chinese), [english, chinese])).toEqual({
        ok: true,
        value: scheme,
      });
    }
  });

  it('[F2] a broken cell is named by table, row and column with what was expected', () => {
    const tables = tablesOf(card);
    const header = tables.get('Scorecard')?.[0] ?? [];
    const broken = withCell(tables, 'Scorecard', { row: 1, column: header.indexOf('权重'), cell: '很多' });
    expect(schemeFromCells(broken, LANGUAGES)).toEqual({
      ok: false,
      issues: [
        {
          code: 'cell-expected',
          at: { table: 'Scorecard', row: 0, column: '权重' },
          expected: 'number',
          found: '很多',
        },
      ],
    });
    const tiers = withCell(tables, 'Tiers', { row: 2, column: 2, cell: 'blue' });
    expect(schemeFromCells(tiers, LANGUAGES)).toMatchObject({
      issues: [
        { code: 'cell-expected', at: { table: 'Tiers', row: 1, column: '颜色' }, expected: '#RRGGBB' },
      ],
    });
  });

  it('[F2] a band whose points are erased is named, and so is an unknown setting', () => {
    const tables = tablesOf(card);
    const header = tables.get('Scorecard')?.[0] ?? [];
    const erased = withCell(tables, 'Scorecard', { row: 2, column: header.indexOf('得分'), cell: '' });
    expect(schemeFromCells(erased, LANGUAGES)).toMatchObject({
      issues: [
        {
          code: 'cell-expected',
          at: { table: 'Scorecard', row: 1, column: '得分' },
          expected: 'number',
          found: '',
        },
      ],
    });
    const strange = withCell(tables, 'Grading', { row: 1, column: 0, cell: '奇怪' });
    expect(schemeFromCells(strange, LANGUAGES)).toMatchObject({
      ok: false,
      issues: expect.arrayContaining([
        {
          code: 'cell-expected',
          at: { table: 'Grading', row: 0, column: chinese.grading.setting },
          expected: 'setting',
          found: '奇怪',
        },
      ]) as unknown,
    });
    const grading = tables.get('Grading') ?? [];
    const swapped = new Map([
      ...tables,
      ['Grading', grading.map(([name = null, value = null]) => [value, name])] as const,
    ]);
    const refused = schemeFromCells(swapped, LANGUAGES);
    expect(refused.ok ? [] : refused.issues[0]).toMatchObject({
      code: 'cell-expected',
      at: { table: 'Grading', row: 0, column: chinese.grading.value },
      expected: 'setting',
      found: grading[1]?.[1],
    });
  });

  it('[F3] numbers typed as text, words of the other language, blank rows and note columns are read', () => {
    const tables = tablesOf(card);
    const cells = tables.get('Scorecard') ?? [];
    const at = (name: string): number => (cells[0] ?? []).indexOf(name);
    const edited = cells.map((row, r) => [
      ...row.map((cell, c) =>
        r === 1 && c === at('权重') ? ' ５０ ' : r === 1 && c === at('方向') ? 'Higher is better' : cell,
      ),
      r === 0 ? '备注' : '随便写',
    ]);
    const blank = (cells[0] ?? []).map(() => '');
    expect(
      schemeFromCells(new Map([...tables, ['Scorecard', [...edited, [...blank, '']]]]), LANGUAGES),
    ).toEqual({ ok: true, value: card });
  });

  it('[F12] a bound that is text is refused where more or less is asked, and one that is a number everywhere', () => {
    const rules = presetScheme('ae-rules', 'zh-CN');
    const withBounds = (typed: (bound: number) => Cell) => {
      const tables = tablesOf(rules);
      const cells = tables.get('Scorecard') ?? [];
      const at = (cells[0] ?? []).indexOf(chinese.scorecard.value);
      const edited = cells.map((row) =>
        row.map((cell, c) => (c === at && typeof cell === 'number' ? typed(cell) : cell)),
      );
      return schemeFromCells(new Map([...tables, ['Scorecard', edited]]), LANGUAGES);
    };
    expect(withBounds((bound) => bound)).toEqual({ ok: true, value: rules });
    const refused = withBounds(() => '７０％');
    expect(refused.ok ? [] : refused.issues[0]).toMatchObject({
      code: 'cell-expected',
      at: { table: 'Scorecard', column: chinese.scorecard.value },
      expected: 'number',
      found: '７０％',
    });
    const asked = (op: '=' | '<>', value: string | number): readonly unknown[] => {
      const rule = { tier: 'A', anyOf: [[{ field: '回款率', of: 'value' as const, op, value }]] };
      const read = schemeFromCells(
        tablesOf({ ...rules, rules: [rule], otherwise: 'A' } as typeof rules),
        LANGUAGES,
      );
      return read.ok ? [] : read.issues;
    };
    for (const op of ['=', '<>'] as const) {
      expect(asked(op, '5')).toMatchObject([{ code: 'cell-expected', expected: 'number', found: '5' }]);
      expect([asked(op, 5), asked(op, '现款')]).toEqual([[], []]);
    }
  });

  it('[F4] no word of a language stands for two things', () => {
    for (const words of LANGUAGES) {
      for (const section of Object.values(words)) {
        const all = Object.values(section as Readonly<Record<string, string>>).map((word) =>
          word.normalize('NFKC').toLowerCase(),
        );
        expect(new Set(all).size).toBe(all.length);
      }
    }
  });

  it('[F9] measures are written in the words of the language, and read in those of any and by their ids', () => {
    const tables = tablesOf(card);
    const cells = tables.get('Scorecard') ?? [];
    const at = (cells[0] ?? []).indexOf('度量');
    const shown = cells.flatMap((row) => row[at] ?? []);
    expect(shown).toEqual(['度量', '月均销量', '销售额增长', '网络覆盖', '忠诚度', '发展前景']);
    const reworded = ['sales-monthly', 'Sales growth', ' NETWORK ', '忠诚度', 'prospect'];
    const edited = cells.map((row) =>
      row.map((cell, column) =>
        column === at && shown.indexOf(cell ?? '') > 0
          ? (reworded[shown.indexOf(cell ?? '') - 1] ?? '')
          : cell,
      ),
    );
    expect(schemeFromCells(new Map([...tables, ['Scorecard', edited]]), LANGUAGES)).toEqual({
      ok: true,
      value: card,
    });
  });

  it('[F11] where no tier has a cut, the tiers are written without a column for it', () => {
    const headerOf = (id: PresetId) => tablesOf(presetScheme(id, 'zh-CN')).get('Tiers')?.[0];
    expect(headerOf('tiancheng')).toContain(chinese.tiers.cut);
    for (const id of ['kaism', 'ae-rules', 'rfm-10'] as const)
      expect(headerOf(id)).not.toContain(chinese.tiers.cut);
  });

  it('[F10] several texts of one cell stand with the comma of the language between them, and are read as people part them', () => {
    const lists = (id: PresetId, words: SchemeWords, name: string): Cell[] =>
      (tablesOf(presetScheme(id, words === english ? 'en-US' : 'zh-CN'), words).get(name) ?? []).flatMap(
        (row) => row.filter((cell) => typeof cell === 'string' && /[、,]/u.test(cell)),
      );
    expect(lists('kaism', english, 'Grading')).toEqual(['Key, Develop, Maintain, Opportunity']);
    expect(lists('kaism', chinese, 'Grading')).toEqual(['关键客户、发展客户、维持客户、机会客户']);
    expect(lists('customer-value', english, 'Grading')).toEqual([
      'strength, relationship',
      'High value, high potential; High value, low potential; Low value, high potential; Low value, low potential',
    ]);
    expect(lists('rfm-11', chinese, 'Scorecard')[0]).toBe('555, 554, 544, 545, 454, 455, 445');
    const scheme = presetScheme('kaism', 'en-US');
    const tables = tablesOf(scheme, english);
    const row = (tables.get('Grading') ?? []).findIndex(([setting]) => setting === 'Quadrants');
    for (const cell of [
      'Key、Develop、Maintain、Opportunity',
      'Key, Develop，Maintain|Opportunity',
      'Key; Develop； Maintain;Opportunity',
      '["Key","Develop","Maintain","Opportunity"]',
      '"Key","Develop", "Maintain" ,"Opportunity"',
    ])
      expect(schemeFromCells(withCell(tables, 'Grading', { row, column: 1, cell }), LANGUAGES)).toEqual({
        ok: true,
        value: scheme,
      });
  });

  it('[F5] tables that are no scheme are refused with issues and never throw', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('__proto__', 'method', '评定方法', 'scorecard', '指标'),
    );
    const cells = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 });
    fc.assert(
      fc.property(cells, cells, cells, (a, b, c) => {
        const result = schemeFromCells(
          new Map([
            ['Scorecard', a],
            ['Tiers', b],
            ['Grading', c],
          ]),
          LANGUAGES,
        );
        expect(result.ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe('A scheme as JSON', () => {
  it('[F6] object → JSON → object is the identity', () => {
    fc.assert(
      fc.property(anyScheme, (scheme) => {
        expect(schemeFromJson(schemeToJson(scheme))).toEqual({ ok: true, value: scheme });
      }),
    );
  });

  it('[F7] hostile files are refused: other versions, inner keys, absurd numbers, depth and size, no JSON at all', () => {
    const json = schemeToJson(card);
    const hostile = [
      '',
      '{',
      'null',
      '[]',
      '"scorecard"',
      json.replace('"version": 1', '"version": 2'),
      json.replace('"version": 1', '"version": 1, "__proto__": {"polluted": true}'),
      json.replace('"version": 1', '"version": 1, "constructor": 1'),
      json.replace('"weight": 50', '"weight": 1e300'),
      json.replace('"method": "scorecard"', '"method": "toString"'),
      '['.repeat(400_000),
      `{"name":"${'x'.repeat(1_100_000)}"}`,
    ];
    for (const one of hostile) expect(schemeFromJson(one).ok).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('[F8] equal schemes have equal fingerprints whatever the order of keys; any change gives another', () => {
    const reversed = Object.fromEntries(Object.entries(card).reverse()) as unknown as Scheme;
    expect(fingerprint(reversed)).toBe(fingerprint(card));
    expect(fingerprint(card)).toMatch(/^[0-9a-z]{11}$/);
    expect(fingerprint({ ...card, reviewMonths: 3 })).not.toBe(fingerprint(card));
  });
});
