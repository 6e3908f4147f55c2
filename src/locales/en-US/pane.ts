/** Words of the task pane. */
export const pane = {
  tabs: { label: 'Views', grade: 'Grade' },
} as const;
