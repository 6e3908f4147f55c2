import { Storage, StorageType } from '@microsoft/office-js-helpers';

type Json = Readonly<Record<string, unknown>>;

const CONTAINER = 'Tierwise';
const KEY = 'preferences';

// The only use of office-js-helpers; loaded lazily, because it is large and asked for after the first screen.
function storage(): Storage<Json> {
  return new Storage<Json>(CONTAINER, StorageType.LocalStorage);
}

/** The person's preferences on this device; `{}` when none were kept or the browser keeps none. */
export function readPreferences(): Json {
  try {
    return storage().get(KEY) ?? {};
  } catch {
    // Storage is refused in private windows and by some policies; the pane then simply starts with its defaults.
    return {};
  }
}

/** Keeps the person's preferences on this device, where the browser allows it. */
export function savePreferences(preferences: Json): void {
  try {
    storage().set(KEY, preferences);
  } catch {
    // As above: nothing can be kept here, and nothing breaks by it.
  }
}
