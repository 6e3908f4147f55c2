/**
 * Keys typed while the cell editor is still opening. Glide would take each of them as the beginning of a new text, so
 * fast typing would lose letters; they wait here and the editor takes them when it stands.
 */
let waiting: string | null = null;
let opened = 0;

/** An editor that has not come after so long will not come: the cell refused it. */
const PATIENCE = 600;

/** Call for each key on the cells; true when the key was kept for the editor and must not go on. */
export function typedAhead(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (waiting !== null && performance.now() - opened < PATIENCE) {
    waiting += event.key;
    return true;
  }
  waiting = '';
  opened = performance.now();
  return false;
}

/** What was typed ahead; the editor is there now. */
export function takeTypedAhead(): string {
  const typed = waiting ?? '';
  waiting = null;
  return typed;
}
