import { useEffect, useState } from 'react';
import { cellRect } from '../../model/rect.ts';
import { fullAddress, rectAddress } from '../../model/address.ts';
import { goTo } from '../desk/go-to.ts';
import { editText } from '../desk/edit-text.ts';
import { enterText } from '../desk/edits.ts';
import { focusRegion } from '../desk/regions.ts';
import { activeCell, select } from '../desk/select.ts';
import { useDesk } from '../desk/use-desk.ts';
import { wordsOf } from '../words.ts';
import { FormulaInput } from './FormulaInput.tsx';

/** Name box and formula bar of the active cell. */
export function FormulaBar(): React.JSX.Element {
  const desk = useDesk();
  const active = activeCell(desk);
  const address = fullAddress(desk.sheet.name, cellRect(active.row, active.column));
  return (
    <div className="bar" data-region="bar">
      <NameBox key={`name ${address}`} />
      <ActiveText key={`text ${address}`} />
    </div>
  );
}

function NameBox(): React.JSX.Element {
  const desk = useDesk();
  const active = activeCell(desk);
  const [area] = desk.sheet.selection;
  const single = area === undefined || area.rows * area.columns === 1;
  const shown = rectAddress(single ? cellRect(active.row, active.column) : { ...area, rows: 1, columns: 1 });
  const [text, setText] = useState<string | null>(null);
  return (
    <input
      className="name-box"
      data-testid="name-box"
      aria-label={wordsOf(desk.state.locale).nameBox}
      spellCheck={false}
      value={text ?? shown}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => setText(null)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setText(null);
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        if (goTo(desk, event.currentTarget.value)) focusRegion('grid');
        setText(null);
      }}
    />
  );
}

function ActiveText(): React.JSX.Element {
  const desk = useDesk();
  const words = wordsOf(desk.state.locale);
  const [draft, setDraft] = useState<string | null>(null);
  const active = activeCell(desk);
  const editing = desk.state.editing === 'bar';
  useEffect(() => () => desk.change({ editing: null }), [desk]);
  const finish = (done: { readonly rows: number; readonly columns: number } | null): void => {
    desk.change({ editing: null });
    if (done !== null && draft !== null && !enterText(desk, active, draft)) return;
    setDraft(null);
    focusRegion('grid');
    if (done !== null)
      select(desk, [
        cellRect(Math.max(0, active.row + done.rows), Math.max(0, active.column + done.columns)),
      ]);
  };
  return (
    <>
      <button
        type="button"
        className="icon"
        disabled={!editing}
        aria-label={words.cancel}
        title={words.cancel}
        onMouseDown={prevent}
        onClick={() => finish(null)}
      >
        ✕
      </button>
      <button
        type="button"
        className="icon"
        disabled={!editing}
        aria-label={words.accept}
        title={words.accept}
        onMouseDown={prevent}
        onClick={() => finish({ rows: 0, columns: 0 })}
      >
        ✓
      </button>
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <FormulaInput
        text={draft ?? editText(desk)}
        label={words.formulaBar}
        testId="formula-bar"
        functions={desk.state.functions}
        onText={(text) => {
          setDraft(text);
          if (desk.state.editing === null) desk.change({ editing: 'bar' });
        }}
        onBlur={() => {
          if (draft !== null && draft !== editText(desk)) enterText(desk, active, draft);
          setDraft(null);
          if (desk.state.editing === 'bar') desk.change({ editing: null });
        }}
        onDone={finish}
      />
    </>
  );
}

function prevent(event: React.MouseEvent): void {
  event.preventDefault();
}
