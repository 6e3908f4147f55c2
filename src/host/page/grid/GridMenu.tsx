import { clearSelection, shiftRows } from '../desk/edits.ts';
import { fillDown, sortSelection } from '../desk/arrange.ts';
import { useDesk } from '../desk/use-desk.ts';
import { here } from '../ribbon/manifest.ts';
import { Menu, type MenuItem } from '../ribbon/Menu.tsx';
import { runButton } from '../ribbon/run-button.ts';
import { wordsOf } from '../words.ts';
import { FilterMenu } from './FilterMenu.tsx';

/** The menu that is open over the grid, if one is. */
export function GridMenu(): React.JSX.Element | null {
  const desk = useDesk();
  const { menu, manifest, locale } = desk.state;
  if (menu === null) return null;
  const close = (): void => desk.change({ menu: null });
  const place = {
    left: Math.min(menu.x, window.innerWidth - 260),
    top: Math.min(menu.y, window.innerHeight - 330),
    position: 'fixed',
  } as const;
  if (menu.kind === 'filter') return <FilterMenu at={menu} place={place} onClose={close} />;
  const words = wordsOf(locale);
  const items: MenuItem[] = [
    { label: words.copy, shortcut: 'Ctrl+C', run: () => document.execCommand('copy') },
    { label: words.fillDown, run: () => fillDown(desk) },
    { label: words.clear, shortcut: 'Delete', run: () => clearSelection(desk) },
    { label: words.insertRows, divided: true, run: () => shiftRows(desk, 'insert') },
    { label: words.deleteRows, run: () => shiftRows(desk, 'delete') },
    { label: words.sortAscending, divided: true, run: () => sortSelection(desk, menu, true) },
    { label: words.sortDescending, run: () => sortSelection(desk, menu, false) },
    ...(manifest?.menu ?? []).map((button, i) => ({
      label: button.label,
      icon: here(button.icon),
      divided: i === 0,
      run: () => void runButton(desk, button),
    })),
  ];
  return <Menu label={words.grid} items={items} place={place} onClose={close} />;
}
