import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useRef, useState, type ReactElement } from 'react';
import type { Issue } from '../../engine/issue.ts';
import { sqlWordsOf } from '../../locales/sql-words.ts';
import { settled } from '../desk/settled.ts';
import { usePane } from '../pane.ts';
import { Issues } from '../parts/Issues.tsx';
import { MethodStep } from '../grade/MethodStep.tsx';
import { copyOf, newCard } from './edit.ts';
import { DeleteDialog } from './DeleteDialog.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import type { Draft } from './use-draft.ts';
import { useViewWords } from '../use-view-words.ts';

const SqlPanel = lazy(async () => ({ default: (await import('../sql/SqlPanel.tsx')).SqlPanel }));

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** What is shown of one scheme; with another on the bench it goes away. */
interface Shown {
  readonly of: string;
  readonly open: 'export' | 'sql' | 'delete' | null;
  readonly issues: readonly Issue[];
}

/** Which scheme is on the bench, and what can be done with it as a whole. */
export function SchemeBar({ draft }: { readonly draft: Draft }): ReactElement {
  const styles = useStyles();
  const { app, words, say, locale } = usePane();
  const views = useViewWords();
  const file = useRef<HTMLInputElement>(null);
  const menu = useRef<HTMLButtonElement>(null);
  const of = draft.scheme.id;
  const [shown, setShown] = useState<Shown | null>(null);
  const { open, issues } = shown?.of === of ? shown : { open: null, issues: [] };
  const setOpen = (part: Shown['open']): void => setShown({ of, open: part, issues });
  const { actions, newName, newCriterion, duplicate, importJson, exportJson, remove, copyName } =
    views.scorecard;
  // What had the focus goes away with what is closed.
  const close = (): void => {
    setOpen(null);
    menu.current?.focus();
  };
  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const result = await settled(chosen.text().then(app.importScheme));
    setShown({ of, open, issues: result.ok ? [] : result.issues });
    if (!result.ok) return;
    const { value } = result;
    draft.add(draft.ids.includes(value.id) ? copyOf(value, value.name, draft.ids) : value);
  };
  return (
    <div className={styles.bar}>
      <MethodStep
        title={words.pane.tabs.scorecard}
        aside={
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button
                ref={menu}
                appearance="subtle"
                size="small"
                icon={<MoreHorizontal20Regular />}
                aria-label={actions}
              />
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                <MenuItem
                  onClick={() =>
                    draft.add(newCard(draft.scheme, { name: newName, criterion: newCriterion }, draft.ids))
                  }
                >
                  {newName}
                </MenuItem>
                <MenuItem
                  onClick={() =>
                    draft.add(copyOf(draft.scheme, say(copyName, { name: draft.scheme.name }), draft.ids))
                  }
                >
                  {duplicate}
                </MenuItem>
                <MenuItem onClick={() => file.current?.click()}>{importJson}</MenuItem>
                <MenuItem onClick={() => setOpen('export')}>{exportJson}</MenuItem>
                <MenuItem onClick={() => setOpen('sql')}>{sqlWordsOf(locale).pane.open}</MenuItem>
                <MenuDivider />
                <MenuItem disabled={draft.offer.from !== 'own'} onClick={() => setOpen('delete')}>
                  {remove}
                </MenuItem>
              </MenuList>
            </MenuPopover>
          </Menu>
        }
      />
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={importJson}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Issues issues={issues} source={null} intent="error" />
      {open === 'export' && <ExportPanel scheme={draft.scheme} onClose={close} />}
      {open === 'sql' && (
        <Suspense fallback={null}>
          <SqlPanel scheme={draft.scheme} onClose={close} />
        </Suspense>
      )}
      <DeleteDialog scheme={draft.scheme} open={open === 'delete'} onClose={close} />
    </div>
  );
}
