import { describe, expect, it } from 'vitest';
import { toldApart } from '../../src/excel/told-apart.ts';

describe('columns of one header', () => {
  it('are told apart, and from those that are called so already; columns without a header have no name', () => {
    expect(toldApart(['金额', '金额', '', '', '金额'])).toEqual(['金额', '金额 (2)', '', '', '金额 (3)']);
    expect(toldApart(['A', 'A', 'A (2)', 'A (2)'])).toEqual(['A', 'A (2)', 'A (2) (2)', 'A (2) (3)']);
  });
});
