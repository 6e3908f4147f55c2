import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  makeStyles,
  SearchBox,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { functionHelp } from '../../locales/function-help.ts';
import { usePane } from '../pane.ts';
import { Screen } from '../shell/Screen.tsx';
import { FunctionHelp } from './FunctionHelp.tsx';
import { loadFunctions, matching, type FunctionEntry } from './function-list.ts';

// The purpose in a line; it is said whole once the function is opened.
const useStyles = makeStyles({
  list: { marginInline: '-12px' },
  entry: { display: 'block', paddingBlock: tokens.spacingVerticalXS },
  purpose: {
    color: tokens.colorNeutralForeground3,
    display: '-webkit-box',
    '-webkit-line-clamp': '2',
    '-webkit-box-orient': 'vertical',
    overflow: 'hidden',
  },
});

/** Help on the custom functions: a list to search, each with its arguments and an example that inserts itself. */
export function FunctionsView(): ReactElement {
  const styles = useStyles();
  const { words, locale, say } = usePane();
  const help = functionHelp(locale);
  const entries = useFunctions();
  const [text, setText] = useState('');
  if (entries === 'loading') return <Spinner aria-label={words.pane.loading} style={{ flexGrow: 1 }} />;
  const found = matching(entries ?? [], text);
  return (
    <Screen title={words.pane.tabs.functions}>
      <Caption1>{help.intro}</Caption1>
      <SearchBox
        aria-label={help.search}
        placeholder={help.search}
        value={text}
        onChange={(_event, { value }) => setText(value)}
      />
      <Body1 role="status">
        {entries === null && help.unavailable}
        {entries !== null &&
          (found.length > 0 ? say(help.found, { count: found.length }) : say(help.none, { text }))}
      </Body1>
      <Accordion className={styles.list} collapsible>
        {found.map((entry) => (
          <AccordionItem key={entry.id} value={entry.id}>
            <AccordionHeader as="h2">
              <span className={styles.entry}>
                {entry.id}
                <Caption1 block className={styles.purpose}>
                  {entry.description}
                </Caption1>
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <FunctionHelp entry={entry} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Screen>
  );
}

function useFunctions(): readonly FunctionEntry[] | null | 'loading' {
  const { locale } = usePane();
  const [entries, setEntries] = useState<readonly FunctionEntry[] | null | 'loading'>('loading');
  useEffect(() => {
    let gone = false;
    void loadFunctions(locale).then((loaded) => {
      if (!gone) setEntries(loaded);
    });
    return () => {
      gone = true;
    };
  }, [locale]);
  return entries;
}
