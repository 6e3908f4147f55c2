import type { Cell, Cells } from '../../src/engine/cell.ts';
import type { Scheme } from '../../src/engine/scheme/scheme.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { presetIds } from '../../src/presets/index.ts';
import { HEADERS } from '../sql/lists.ts';

/** A list and a scheme that grades it. */
export interface Case {
  readonly name: string;
  readonly scheme: Scheme;
  readonly cells: Cells;
}

/** Every preset that is a statement, on 300 customers or orders with ties, blanks, zeros, negatives and labels; always the same. */
export function cases(): readonly Case[] {
  const random = lehmer(20_260_105);
  const ids = presetIds.filter((id) => id !== 'clv-bg-nbd');
  return ids.map((id) => {
    const scheme = presetScheme(id, 'zh-CN');
    const cells = scheme.method === 'rfm-orders' ? orders(random) : customers(random);
    return { name: id, scheme, cells };
  });
}

function customers(random: () => number): Cells {
  const rows = Array.from({ length: 300 }, (_, i): Cell[] => [
    `客户${String(i).padStart(4, '0')}`,
    ...HEADERS.slice(1).map(() => cellOf(random())),
  ]);
  return [HEADERS, ...rows];
}

function cellOf(u: number): Cell {
  if (u < 0.05) return '';
  if (u < 0.1) return 0;
  if (u < 0.15) return -Math.round(u * 100);
  return u < 0.6 ? Math.floor(u * 20) : Math.round(u * 1000) / 100;
}

function orders(random: () => number): Cells {
  const rows = Array.from({ length: 600 }, (): Cell[] => [
    `c${Math.floor(random() * 120)}`,
    new Date(Date.UTC(2025, 0, 1 + Math.floor(random() * 365))).toISOString().slice(0, 10),
    Math.round((random() - 0.1) * 10_000) / 100,
    `o${Math.floor(random() * 400)}`,
  ]);
  return [['客户', '下单日期', '订单金额', '订单号'], ...rows];
}

/** Park and Miller's generator: numbers between 0 and 1, the same everywhere. */
function lehmer(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
