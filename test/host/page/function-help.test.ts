import { describe, expect, it } from 'vitest';
import { callAround, typedName } from '../../../src/host/page/formula/function-help.ts';

describe('help while a formula is typed', () => {
  it('offers names only where a function can begin', () => {
    expect(typedName('=RF', 3)).toBe('RF');
    expect(typedName('=1+TI', 5)).toBe('TI');
    expect(typedName('=SUM(A1,TI', 10)).toBe('TI');
    expect(typedName('RF', 2)).toBeNull();
    expect(typedName('="RF', 4)).toBeNull();
  });

  it('knows the call and the argument around the caret', () => {
    expect(callAround('=TIER(', 6)).toEqual({ name: 'TIER', argument: 0 });
    expect(callAround('=TIER(SUM(A1,B1),', 17)).toEqual({ name: 'TIER', argument: 1 });
    expect(callAround('=TIER(SUM(A1,', 13)).toEqual({ name: 'SUM', argument: 1 });
    expect(callAround('=TIER("a,b(",', 13)).toEqual({ name: 'TIER', argument: 1 });
    expect(callAround('=TIER(1)', 8)).toBeNull();
    expect(callAround('TIER(1', 6)).toBeNull();
  });
});
