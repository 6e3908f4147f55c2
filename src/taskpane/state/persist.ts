import type { Issue } from '../../engine/issue.ts';
import type { Result } from '../../engine/result.ts';
import { settled } from '../desk/settled.ts';
import { NOTHING_CHOSEN, VIEWS, type Choices } from './choices.ts';
import type { Store } from './store.ts';

type Json = Readonly<Record<string, unknown>>;

/** Where choices are kept: some in the file, some with the person. */
export interface Keep {
  readonly readState: () => Promise<Result<Json>>;
  readonly saveState: (state: Json) => Promise<Result<void>>;
  readonly readPreferences: () => Promise<Json>;
  readonly savePreferences: (preferences: Json) => Promise<void>;
  /** Hears why choices cannot be kept in the file; nothing when they are again. */
  readonly unkept: (issues: readonly Issue[]) => void;
}

/** Choices of the person, the same in every workbook. */
const PERSONAL = ['locale', 'welcomed'] as const;
/** Quiet time before choices are written to the file, so that typing does not. */
const PAUSE_MS = 800;

/** Fills the store with what was kept, then keeps what changes. */
export async function persist(store: Store<Choices>, keep: Keep): Promise<void> {
  const [state, preferences] = await Promise.all([settled(keep.readState()), keep.readPreferences()]);
  if (!state.ok) keep.unkept(state.issues);
  store.update((now) => ({ ...now, ...known(state.ok ? state.value : {}), ...known(preferences) }));
  let kept = store.get();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = async (choices: Choices): Promise<void> => {
    const saved = await settled(keep.saveState(ofFile(choices)));
    keep.unkept(saved.ok ? [] : saved.issues);
  };
  store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const now = store.get();
      if (PERSONAL.some((key) => now[key] !== kept[key])) void keep.savePreferences(personal(now));
      // What could not be read must not be written over.
      if (
        state.ok &&
        Object.keys(now).some((key) => !isPersonal(key) && field(now, key) !== field(kept, key))
      )
        void save(now);
      kept = now;
    }, PAUSE_MS);
  });
}

/** The kept values that are of a kind the pane knows; the rest is left behind, e.g. of an older version. */
export function known(kept: Json): Partial<Choices> {
  const entries = Object.entries(kept).filter(([key, value]) => {
    if (!(key in NOTHING_CHOSEN)) return false;
    if (key === 'view') return VIEWS.some((view) => view === value);
    return sameKind(field(NOTHING_CHOSEN, key), value, key);
  });
  return Object.fromEntries(entries) as Partial<Choices>;
}

const NULLABLE: Readonly<Record<string, (value: unknown) => boolean>> = {
  locale: (value) => value === 'en-US' || value === 'zh-CN',
  scheme: (value) => typeof value === 'string',
  asOf: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value),
  missing: (value) => ['pending', 'reweight', 'zero', 'keep-last'].some((kind) => kind === value),
  staff: (value) => typeof value === 'number' && value > 0,
  write: (value) => Array.isArray(value) && value.every((key) => typeof key === 'string'),
};

function sameKind(usual: unknown, value: unknown, key: string): boolean {
  const check = NULLABLE[key];
  if (check !== undefined) return value === null || check(value);
  if (key === 'place') return value === 'beside' || value === 'new-sheet';
  return typeof usual === typeof value && Array.isArray(usual) === Array.isArray(value) && value !== null;
}

function field(choices: Choices, key: string): unknown {
  return choices[key as keyof Choices];
}

function isPersonal(key: string): boolean {
  return PERSONAL.some((name) => name === key);
}

function personal(choices: Choices): Json {
  return Object.fromEntries(Object.entries(choices).filter(([key]) => isPersonal(key)));
}

function ofFile(choices: Choices): Json {
  return Object.fromEntries(Object.entries(choices).filter(([key]) => !isPersonal(key)));
}
