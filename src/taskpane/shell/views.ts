import { lazy, type ComponentType } from 'react';
import { GradeView } from '../grade/GradeView.tsx';
import type { View } from '../state/choices.ts';

/** The component of each view; all but the first are loaded when they are first opened. */
export const VIEW_COMPONENTS: Readonly<Record<View, ComponentType>> = {
  grade: GradeView,
  scorecard: lazy(async () => ({ default: (await import('../scorecard/ScorecardView.tsx')).ScorecardView })),
  settings: lazy(async () => ({ default: (await import('../settings/SettingsView.tsx')).SettingsView })),
};

/** Views behind the tabs, the daily ones first. */
export const TABS: readonly View[] = ['grade', 'scorecard'];

/** Views behind the menu at the end of the tabs. */
export const MORE: readonly View[] = ['settings'];
