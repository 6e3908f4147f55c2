import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePane } from '../pane.ts';
import type { View } from '../state/choices.ts';
import { MORE } from './more.ts';

/** The views that are not needed daily. */
export function MoreMenu(props: { readonly view: View; readonly go: (view: View) => void }): ReactElement {
  const { words } = usePane();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance={MORE.includes(props.view) ? 'secondary' : 'subtle'}
          size="small"
          icon={<MoreHorizontal20Regular />}
          aria-label={words.pane.tabs.more}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {MORE.map((each) => (
            <MenuItem key={each} onClick={() => props.go(each)}>
              {words.pane.tabs[each]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
