import { lazy, type ComponentType } from 'react';
import { GradeView } from '../grade/GradeView.tsx';
import type { View } from '../state/choices.ts';

/** The component of each view; all but the first are loaded when they are first opened. */
export const VIEW_COMPONENTS: Readonly<Record<View, ComponentType>> = {
  grade: GradeView,
  scorecard: lazy(async () => ({ default: (await import('../scorecard/ScorecardView.tsx')).ScorecardView })),
  customer: lazy(async () => ({ default: (await import('../customer/CustomerView.tsx')).CustomerView })),
  review: lazy(async () => ({ default: (await import('../review/ReviewView.tsx')).ReviewView })),
  insight: lazy(async () => ({ default: (await import('../insight/InsightView.tsx')).InsightView })),
  functions: lazy(async () => ({ default: (await import('../functions/FunctionsView.tsx')).FunctionsView })),
  settings: lazy(async () => ({ default: (await import('../settings/SettingsView.tsx')).SettingsView })),
};

/** Views behind the tabs. */
export const TABS: readonly View[] = ['grade', 'scorecard', 'customer', 'review'];
