import { useEffect } from 'react';
import { FormulaBar } from './formula/FormulaBar.tsx';
import { Grid } from './grid/Grid.tsx';
import { GridMenu } from './grid/GridMenu.tsx';
import { redo, undo } from './desk/undo.ts';
import { focusRegion, nextRegion } from './desk/regions.ts';
import { saveFile } from './desk/save-file.ts';
import type { Desk } from './desk/desk.ts';
import { useDesk } from './desk/use-desk.ts';
import { Greeting } from './Greeting.tsx';
import { MessageBox } from './MessageBox.tsx';
import { Pane } from './pane/Pane.tsx';
import { PaneDivider } from './pane/PaneDivider.tsx';
import { Ribbon } from './ribbon/Ribbon.tsx';
import { SheetTabs } from './SheetTabs.tsx';
import { StatusBar } from './StatusBar.tsx';
import { wordsOf } from './words.ts';

/** The whole page: a spreadsheet at the left, the add-in's pane at the right. */
export function App(): React.JSX.Element {
  const desk = useDesk();
  const words = wordsOf(desk.state.locale);
  const { theme } = desk.state;
  useEffect(() => {
    document.body.className = theme;
  }, [theme]);
  return (
    <div className="page" lang={desk.state.locale} onKeyDown={(event) => pressed(desk, event)}>
      <div className="title">
        <h1>{desk.workbook.fileName}</h1>
        <span title={words.disclaimerMore}>{words.title}</span>
      </div>
      <Ribbon />
      <Greeting />
      <FormulaBar />
      <main>
        <section className="sheet">
          <Grid />
          <SheetTabs />
        </section>
        <PaneDivider />
        <Pane />
      </main>
      <StatusBar />
      <GridMenu />
      <MessageBox />
    </div>
  );
}

function pressed(desk: Desk, event: React.KeyboardEvent): void {
  const primary = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (event.key === 'F6') focusRegion(nextRegion(event.shiftKey));
  else if (primary && key === 's') void saveFile(desk);
  else if (primary && key === 'z' && !inText(event.target)) (event.shiftKey ? redo : undo)(desk);
  else if (primary && key === 'y' && !inText(event.target)) redo(desk);
  else return;
  event.preventDefault();
}

function inText(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
