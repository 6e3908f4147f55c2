import type { View } from '../state/choices.ts';

/** Views behind the menu at the end of the tabs. */
export const MORE: readonly View[] = ['insight', 'functions', 'settings'];
