import { makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, type ReactElement, type RefObject } from 'react';
import { useChoices, usePane } from '../pane.ts';
import { VIEWS, type View } from '../state/choices.ts';
import { ViewGuard } from './ViewGuard.tsx';
import { TABS, VIEW_COMPONENTS } from './views.ts';

// Not needed for the first screen, and a menu is heavy.
const MoreMenu = lazy(async () => ({ default: (await import('./MoreMenu.tsx')).MoreMenu }));

const useStyles = makeStyles({
  shell: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    // A pane too low for a scrolling middle (400 % zoom) scrolls as a whole.
    '@media (max-height: 260px)': { height: 'auto', minHeight: '100%' },
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    // Office lays its personality menu over the top right corner.
    padding: `0 36px 0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexGrow: 1, minWidth: 0 },
  // Four tabs and the menu fit 320 px in English too, beside Office's own menu.
  tab: { paddingInline: '3px' },
  brand: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} 20px ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
  },
});

/** Puts the focus on the tab of a view that was opened from within another, where it would be lost with the button. */
function useFocusKept(view: View): RefObject<HTMLElement | null> {
  const head = useRef<HTMLElement>(null);
  const before = useRef(view);
  useEffect(() => {
    const moved = before.current !== view;
    before.current = view;
    if (!moved || !document.hasFocus() || document.activeElement !== document.body) return;
    head.current?.querySelectorAll<HTMLElement>('[role="tab"]')[TABS.indexOf(view)]?.focus();
  }, [view]);
  return head;
}

/** The frame: views at the top, the view, the brand at the bottom. */
export function Shell(): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const [{ view }, choose] = useChoices();
  const Current = VIEW_COMPONENTS[view];
  const head = useFocusKept(view);
  const go = (value: unknown): void => {
    const next = VIEWS.find((each) => each === value);
    if (next !== undefined) choose({ view: next });
  };
  return (
    <div className={styles.shell}>
      <header ref={head} className={styles.head}>
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={words.pane.tabs.label}
          selectedValue={view}
          onTabSelect={(_event, { value }) => go(value)}
        >
          {TABS.map((each) => (
            <Tab key={each} value={each} className={styles.tab}>
              {words.pane.tabs[each]}
            </Tab>
          ))}
        </TabList>
        <Suspense fallback={null}>
          <MoreMenu view={view} go={go} />
        </Suspense>
      </header>
      <Suspense fallback={<Spinner aria-label={words.pane.loading} style={{ flexGrow: 1 }} />}>
        <ViewGuard key={view} title={words.pane.tabs[view]}>
          <Current />
        </ViewGuard>
      </Suspense>
      <footer className={styles.brand}>{words.common.productName}</footer>
    </div>
  );
}
