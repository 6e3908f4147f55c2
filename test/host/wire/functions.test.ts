import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { CustomArgument, CustomResult } from '../../../src/host/formula/custom.ts';
import { CellError } from '../../../src/host/model/scalar.ts';
import { startNodeHost, type NodeHost } from '../../../src/host/node/start-node-host.ts';
import type { FunctionMetadata, FunctionsFile } from '../../../src/host/wire/function-metadata.ts';
import { turns } from './turns.ts';

const one = (name: string, parameters: FunctionMetadata['parameters'], options = {}): FunctionMetadata => ({
  id: name,
  name,
  parameters,
  options,
});

const FILE: FunctionsFile = {
  allowErrorForDataTypeAny: true,
  functions: [
    one('ADD', [{ name: 'a' }, { name: 'b', optional: true }]),
    one('SHAPE', [{ name: 'cells', dimensionality: 'matrix' }]),
    one('ALL', [{ name: 'first' }, { name: 'rest', repeating: true }]),
    one('WHERE', [], { requiresAddress: true }),
    one('FAIL', [{ name: 'how' }]),
    one('WAIT', [], { cancelable: true }),
    one('ABSENT', []),
  ],
};

let node: NodeHost;
let canceled = 0;

interface Invocation {
  address?: string;
  onCanceled?: () => void;
}

beforeAll(async () => {
  node = await startNodeHost({ functions: FILE });
  const { CustomFunctions } = node;
  CustomFunctions.associate('ADD', (a: number, b: number | null) => a + (b ?? 100));
  CustomFunctions.associate('SHAPE', (cells: unknown[][]) => [
    [cells.length, cells[0]?.length],
    cells.flat().map((cell) => (cell instanceof CustomFunctions.Error ? cell.code : cell)),
  ]);
  CustomFunctions.associate('ALL', (first: number, rest: number[]) =>
    rest.reduce((sum, x) => sum + x, first),
  );
  CustomFunctions.associate('WHERE', (invocation: Invocation) => invocation.address);
  CustomFunctions.associate('WAIT', (invocation: Invocation) => {
    invocation.onCanceled = () => void canceled++;
    return new Promise(() => undefined);
  });
  CustomFunctions.associate('FAIL', (how: string) => {
    if (how === 'throw') throw new Error('plain');
    if (how === 'reject') return Promise.reject(new Error('later'));
    if (how === 'nan') return NaN;
    if (how === 'return')
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no such customer');
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  });
});
afterAll(() => node.close());

function call(
  name: string,
  args: readonly CustomArgument[],
  signal = new AbortController().signal,
): Promise<CustomResult> {
  return node.host.functions.call({ name, args, address: 'Sheet1!B2', parameterAddresses: [], signal });
}

describe('custom functions over the protocol', () => {
  it('calls with padded arguments, ranges, repeating values and the address', async () => {
    const results = await Promise.all([
      call('ADD', [1, 2]),
      call('ADD', [1]),
      call('SHAPE', [
        [
          [1, 'x'],
          [0, new CellError('#N/A')],
        ],
      ]),
      call('ALL', [1, 2, 3, 4]),
      call('WHERE', []),
    ]);
    expect(results).toEqual([
      3,
      101,
      [
        [2, 2],
        [1, 'x', 0, '#N/A'],
      ],
      10,
      'Sheet1!B2',
    ]);
  });

  it.each([
    ['throw', '#VALUE!', null],
    ['reject', '#VALUE!', null],
    ['nan', '#NUM!', null],
    ['code', '#DIV/0!', null],
    ['return', '#N/A', 'no such customer'],
  ])('shows a function that ends with %s as %s', async (how, text, message) => {
    const result = await call('FAIL', [how]);
    expect(result).toBeInstanceOf(CellError);
    expect(result).toMatchObject({ text, message });
  });

  it('shows a function that nobody associated as #VALUE!, an unknown one as #NAME?', async () => {
    expect(await call('ABSENT', [])).toMatchObject({ text: '#VALUE!' });
    expect(await call('UNKNOWN', [])).toMatchObject({ text: '#NAME?' });
    expect(node.host.functions.signature('UNKNOWN')).toBe(null);
  });

  it('tells the function that nobody waits any more', async () => {
    const waiting = new AbortController();
    void call('WAIT', [], waiting.signal);
    await call('ADD', [1, 1]);
    waiting.abort();
    await turns();
    expect(canceled).toBe(1);
  });

  it('takes many calls in one breath', async () => {
    const results = await Promise.all(Array.from({ length: 200 }, (_, i) => call('ADD', [i, 1])));
    expect(results[199]).toBe(200);
  });
});
