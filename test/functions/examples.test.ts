import { afterEach, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../src/functions/all.ts';
import { functionExamples } from '../../src/locales/function-examples.ts';
import { openFunctions, type FunctionHost } from './open-functions.ts';

let host: FunctionHost | null = null;
afterEach(() => host?.close());

/** Room below each example for what it spills. */
const APART = 300;

describe.each(['en-US', 'zh-CN'] as const)('the examples of the help in %s', (locale) => {
  const examples = Object.entries(functionExamples(locale));

  it('cover every function', () => {
    expect(examples.map(([id]) => id).sort()).toEqual(Object.keys(FUNCTIONS).sort());
  });

  it('give what they say when they are typed in a cell', async () => {
    host = await openFunctions(locale);
    await host.write(
      ...examples.map(([, { formula }], i) => [`A${String(i * APART + 1)}`, [[formula]]] as const),
    );
    for (const [i, [id, { result }]] of examples.entries()) {
      const width = Math.max(...result.map((row) => row.length));
      const last = String.fromCharCode(64 + width) + String(i * APART + result.length);
      const cells = await host.read(`A${String(i * APART + 1)}:${last}`);
      result.forEach((row, at) => {
        row.forEach((wanted, column) => {
          const found = cells[at]?.[column];
          if (typeof wanted === 'number') expect(found, id).toBeCloseTo(wanted, id === 'CLVFORECAST' ? 2 : 6);
          else expect(found, id).toBe(wanted);
        });
      });
    }
  });
});
