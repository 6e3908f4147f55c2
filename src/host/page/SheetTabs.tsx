import { useState } from 'react';
import { activateSheet, addSheet, deleteSheet, renameSheet } from '../model/edits/sheets.ts';
import type { Sheet } from '../model/sheet.ts';
import { attempt } from './desk/attempt.ts';
import { useDesk } from './desk/use-desk.ts';
import { Menu } from './ribbon/Menu.tsx';
import { wordsOf } from './words.ts';

/** The tabs of the visible sheets: click to switch, double-click or F2 to rename, right-click for more. */
export function SheetTabs(): React.JSX.Element {
  const desk = useDesk();
  const words = wordsOf(desk.state.locale);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [menu, setMenu] = useState<{ readonly sheet: Sheet; readonly x: number } | null>(null);
  const sheets = desk.workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
  const activate = (sheet: Sheet | undefined): void => {
    if (sheet !== undefined) desk.workbook.changes.as('user', () => activateSheet(desk.workbook, sheet));
  };
  const add = (): void => void attempt(desk, () => activateSheet(desk.workbook, addSheet(desk.workbook)));
  const rename = (sheet: Sheet, name: string): void => {
    setRenaming(null);
    if (name !== sheet.name) attempt(desk, () => renameSheet(desk.workbook, sheet, name));
  };
  return (
    <div className="tabs" role="tablist" aria-label={words.sheets} data-region="sheets">
      {sheets.map((sheet, i) =>
        renaming === sheet.id ? (
          <input
            key={sheet.id}
            autoFocus
            aria-label={words.renameSheet}
            defaultValue={sheet.name}
            onFocus={(event) => event.target.select()}
            onBlur={(event) => rename(sheet, event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.currentTarget.blur();
              if (event.key === 'Escape') setRenaming(null);
            }}
          />
        ) : (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={sheet === desk.sheet}
            tabIndex={sheet === desk.sheet ? 0 : -1}
            style={sheet.tabColor === '' ? undefined : { boxShadow: `inset 0 -3px ${sheet.tabColor}` }}
            onClick={() => activate(sheet)}
            onDoubleClick={() => setRenaming(sheet.id)}
            onContextMenu={(event) => {
              event.preventDefault();
              setMenu({ sheet, x: event.clientX });
            }}
            onKeyDown={(event) => {
              if (event.key === 'F2') setRenaming(sheet.id);
              const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
              if (step === 0) return;
              activate(sheets[i + step]);
              (event.currentTarget.parentElement?.children[i + step] as HTMLElement | undefined)?.focus();
            }}
          >
            {sheet.name}
          </button>
        ),
      )}
      <button type="button" className="add" aria-label={words.addSheet} title={words.addSheet} onClick={add}>
        +
      </button>
      {menu !== null && (
        <Menu
          label={menu.sheet.name}
          place={{ left: menu.x, bottom: 28 }}
          onClose={() => setMenu(null)}
          items={[
            { label: words.renameSheet, run: () => setRenaming(menu.sheet.id) },
            {
              label: words.deleteSheet,
              run: () => void attempt(desk, () => deleteSheet(desk.workbook, menu.sheet)),
            },
          ]}
        />
      )}
    </div>
  );
}
