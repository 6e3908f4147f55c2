import type { Cell } from '../../src/engine/index.ts';

/** Headers as the Tiancheng card calls its criteria. */
export const HEADERS = [
  '客户',
  '月均销量',
  '销售额增长',
  '网络覆盖',
  '忠诚度',
  '发展前景',
  '年销售额',
] as const;

/** A made list: the same numbers at every call. */
export function customers(count: number): Cell[][] {
  const rows = Array.from({ length: count }, (_none, i): Cell[] => {
    const at = (i * 7919) % 1000;
    return [
      `客户${String(i + 1)}`,
      at % 13,
      (at % 90) / 100 - 0.1,
      at % 11,
      (at * 3) % 11,
      (at * 7) % 11,
      at * 100 + 50,
    ];
  });
  return [[...HEADERS], ...rows];
}
