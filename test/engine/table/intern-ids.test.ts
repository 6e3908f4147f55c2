import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trimmed } from '../../../src/engine/table/cell-text.ts';
import { internIds, internRepeated } from '../../../src/engine/table/intern-ids.ts';

const id = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((n) => `C${String(n).padStart(4, '0')}`),
  fc.integer({ min: 0, max: 40 }).map(String),
  fc.constantFrom(
    'C0001',
    ' C0001',
    'C0001 ',
    '\u200bC0001',
    'c0001',
    'C001',
    '00123',
    '123',
    '',
    '  ',
    '张三',
    'C00１1',
    '9999999999',
  ),
);

describe('ids', () => {
  it('[O8] ids are told apart as trimmed text, whatever their shape', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(id, fc.boolean()), { maxLength: 80 }), (rows) => {
        const used = Uint8Array.from(rows, ([, included]) => Number(included));
        const texts = rows.map(([text]) => text);
        const { names, codes } = internIds(texts, used);
        const seen = [...new Set(rows.filter(([, included]) => included).map(([text]) => trimmed(text)))];
        expect(names).toEqual(seen);
        expect([...codes]).toEqual(
          rows.map(([text, included]) => (included ? seen.indexOf(trimmed(text)) : -1)),
        );
        const firsts = Int32Array.from(seen, (_name, code) => codes.indexOf(code));
        const repeats = codes.some((code, row) => code >= 0 && firsts[code] !== row);
        expect(internRepeated(texts, used)).toEqual(repeats ? { firsts, codes } : null);
      }),
    );
  });
});
