import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useSyncExternalStore, type ReactElement } from 'react';
import type { App } from '../../app/app.ts';
import { breath } from '../../app/slices.ts';
import { fill, formatsOf, localeFor, wordsOf, type Locale } from '../../locales/index.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskProvider } from '../desk/use-desk.ts';
import { PaneProvider, type Pane } from '../pane.ts';
import type { Choices } from '../state/choices.ts';
import type { Store } from '../state/store.ts';
import { themeFor } from '../theme/theme.ts';
import { useSurroundings } from '../theme/use-surroundings.ts';
import { Shell } from './Shell.tsx';

/** What the composition root gives to the pane. */
export interface RootProps {
  readonly app: App;
  readonly desk: Desk;
  readonly choices: Store<Choices>;
  /** Office's display language, BCP 47. */
  readonly displayLanguage: string | undefined;
}

/** The whole pane: language, colours, and the shell with its views. */
export function Root(props: RootProps): ReactElement {
  const { app, desk, choices, displayLanguage } = props;
  const chosen = useSyncExternalStore(choices.subscribe, () => choices.get().locale);
  const locale = chosen ?? localeFor(displayLanguage);
  const pane = useMemo(() => paneOf(app, choices, locale), [app, choices, locale]);
  const { theme, colorScheme } = themeFor(useSurroundings());
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = wordsOf(locale).common.productName;
  }, [locale]);
  useEffect(() => void makeFormats(pane), [pane]);
  return (
    <FluentProvider theme={theme} style={{ height: '100%', colorScheme }}>
      <PaneProvider value={pane}>
        <DeskProvider value={desk}>
          <Shell />
        </DeskProvider>
      </PaneProvider>
    </FluentProvider>
  );
}

/** Makes what a list will be told with, one at a time while the first screen waits for its answers: all at once they take long. */
async function makeFormats({ say, formats }: Pane): Promise<void> {
  for (const first of [
    () => say({ other: '' }, { count: 0 }),
    () => formats.number(0),
    () => formats.percent(0),
    () => formats.percent(1),
  ]) {
    await breath();
    first();
  }
}

function paneOf(app: App, choices: Store<Choices>, locale: Locale): Pane {
  const words = wordsOf(locale);
  return {
    app,
    choices,
    locale,
    words,
    formats: formatsOf(locale),
    say: (phrase, values) => fill(phrase, values, locale),
  };
}
