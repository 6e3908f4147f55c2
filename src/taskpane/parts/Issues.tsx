import { lazy, Suspense, type ComponentProps, type ReactElement } from 'react';

/** With the words of all issues, for which the first screen does not wait. */
const List = lazy(async () => ({
  default: (await import(/* webpackChunkName: "grade" */ './IssueList.tsx')).IssueList,
}));

/** Issues as message bars; nothing when there are none. */
export function Issues(props: ComponentProps<typeof List>): ReactElement | null {
  if (props.issues.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <List {...props} />
    </Suspense>
  );
}
