import type { Written } from '../../src/app/workbook.ts';
import type { Scheme } from '../../src/engine/index.ts';
import { presetScheme } from '../../src/locales/preset-scheme.ts';
import { presetIds } from '../../src/presets/index.ts';
import { HEADERS } from '../support/customers.ts';
import { differences } from '../support/differences.ts';
import type { Stage } from '../support/stage.ts';

/** A workbook being played with. */
export interface Game {
  stage: Stage;
  /** What was written and can be put back, the last at the end. */
  written: Written[];
  readonly random: (below: number) => number;
}

/** A preset; every second time one that the list is made for. */
export function scheme(random: Game['random']): Scheme {
  const made = ['tiancheng', 'courseware-table'] as const;
  const ids = random(2) === 0 ? made : presetIds;
  return presetScheme(ids[random(ids.length)] ?? 'tiancheng', 'zh-CN');
}

export function toList({ excel }: Stage): Promise<void> {
  return excel(async (context, sheet) => {
    sheet.activate();
    sheet.getRange('B2').select();
    await context.sync();
  });
}

/** The person's cells by header, a column each. */
export function theirs({ node }: Stage): unknown {
  const cells = node.host.workbook.sheets[0]?.cells;
  const used = cells?.used(true) ?? null;
  if (cells === undefined || used === null) return {};
  const seven = Math.min(used.columns, HEADERS.length);
  return Array.from({ length: used.rows }, (_none, row) =>
    Array.from({ length: seven }, (_one, column) => cells.value(row, column)),
  );
}

/** Throws where something changed. */
export function same(before: unknown, after: unknown, what: string): void {
  const found = differences(before, after);
  if (found.length > 0) throw new Error(`${what}: ${found.join(' | ')}`);
}
