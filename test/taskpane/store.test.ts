import { describe, expect, it, vi } from 'vitest';

vi.mock('react', () => ({}));

describe('the store, with React taken away', () => {
  it('tells its listeners of changes only, and stops when asked', async () => {
    const { createStore } = await import('../../src/taskpane/state/store.ts');
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
});
