import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../src/taskpane/state/store.ts';

describe('the store', () => {
  it('tells its listeners of changes only, and stops when asked', () => {
    const store = createStore(1);
    const heard: number[] = [];
    const stop = store.subscribe(() => heard.push(store.get()));
    store.update((value) => value + 1);
    store.update((value) => value);
    stop();
    store.update((value) => value + 1);
    expect(heard).toEqual([2]);
    expect(store.get()).toBe(3);
  });

  it('knows nothing of React: it imports nothing', () => {
    const source = readFileSync(join(import.meta.dirname, '../../src/taskpane/state/store.ts'), 'utf8');
    expect(source).not.toMatch(/\b(?:import|require)\b/u);
  });
});
