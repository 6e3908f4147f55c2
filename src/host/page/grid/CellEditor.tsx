import type { GridCell, ProvideEditorComponent } from '@glideapps/glide-data-grid';
import { GridCellKind } from '@glideapps/glide-data-grid';
import { useEffect, useLayoutEffect, useState } from 'react';
import { editText } from '../desk/edit-text.ts';
import { useDesk } from '../desk/use-desk.ts';
import { FormulaInput } from '../formula/FormulaInput.tsx';
import { wordsOf } from '../words.ts';
import { takeTypedAhead } from './typed-ahead.ts';

/** The editor over a cell. While it is open the host is in cell-edit mode, as Excel is. */
export const CellEditor: ProvideEditorComponent<GridCell> = (props) => {
  const desk = useDesk();
  const [text, setText] = useState(() => props.initialValue ?? editText(desk));
  useEffect(() => {
    desk.change({ editing: 'cell' });
    return () => desk.change({ editing: null });
  }, [desk]);
  const change = (next: string): void => {
    setText(next);
    props.onChange(asCell(next));
  };
  useLayoutEffect(() => {
    const ahead = takeTypedAhead();
    // Once, when the editor stands: until now the keys could not reach it.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    if (props.initialValue !== undefined && ahead !== '') change(props.initialValue + ahead);
    // Not again when the value changes: that is the typing itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <FormulaInput
      text={text}
      label={wordsOf(desk.state.locale).editing}
      testId="cell-editor"
      functions={desk.state.functions}
      autoFocus
      onText={change}
      onDone={(done) => {
        if (done === null) props.onFinishedEditing(undefined, [0, 0]);
        else props.onFinishedEditing(asCell(text), [sign(done.columns), sign(done.rows)]);
      }}
    />
  );
};

function asCell(text: string): GridCell {
  return { kind: GridCellKind.Text, data: text, displayData: text, allowOverlay: true };
}

function sign(step: number): -1 | 0 | 1 {
  return step < 0 ? -1 : step > 0 ? 1 : 0;
}
