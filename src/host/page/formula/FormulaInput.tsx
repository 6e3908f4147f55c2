import { useId, useLayoutEffect, useRef, useState } from 'react';
import { callAround, typedName, type FunctionHelp } from './function-help.ts';

interface Props {
  readonly text: string;
  readonly label: string;
  readonly testId: string;
  readonly functions: readonly FunctionHelp[];
  readonly autoFocus?: boolean;
  readonly onText: (text: string) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  /** Enter, Tab (right) or Escape (null), with where to go next. */
  readonly onDone: (done: { readonly columns: number; readonly rows: number } | null) => void;
}

const MOVES: Readonly<Record<string, { columns: number; rows: number }>> = {
  Enter: { columns: 0, rows: 1 },
  Tab: { columns: 1, rows: 0 },
};

/** A line to type a value or formula into, with the add-in's functions offered and their arguments explained. */
export function FormulaInput(props: Props): React.JSX.Element {
  const { text, functions } = props;
  const input = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState(text.length);
  const [chosen, setChosen] = useState(0);
  const [dismissed, setDismissed] = useState('');
  const listId = useId();
  useLayoutEffect(() => {
    if (!props.autoFocus) return;
    input.current?.focus();
    input.current?.setSelectionRange(text.length, text.length);
    // Only when it opens: later the person moves the caret.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const typed = typedName(text, caret);
  const offers =
    typed === null || dismissed === text
      ? []
      : functions.filter((one) => one.name.startsWith(typed.toUpperCase())).slice(0, 8);
  const call = callAround(text, caret);
  const help = call === null ? undefined : functions.find((one) => one.name === call.name.toUpperCase());
  const complete = (one: FunctionHelp): void => {
    const start = caret - (typed?.length ?? 0);
    const next = `${text.slice(0, start)}${one.name}(${text.slice(caret)}`;
    props.onText(next);
    const at = start + one.name.length + 1;
    requestAnimationFrame(() => input.current?.setSelectionRange(at, at));
    setCaret(at);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    event.stopPropagation();
    const offer = offers[Math.min(chosen, offers.length - 1)];
    if (event.nativeEvent.isComposing) return;
    if (offer !== undefined && event.key === 'Tab') complete(offer);
    else if (offer !== undefined && (event.key === 'ArrowDown' || event.key === 'ArrowUp'))
      setChosen((now) => (now + (event.key === 'ArrowDown' ? 1 : offers.length - 1)) % offers.length);
    else if (offer !== undefined && event.key === 'Escape') setDismissed(text);
    else if (event.key === 'Escape') props.onDone(null);
    else if (event.key in MOVES) props.onDone(moveOf(event));
    else return;
    event.preventDefault();
  };
  return (
    <div className="formula-input">
      <input
        ref={input}
        data-testid={props.testId}
        aria-label={props.label}
        role="combobox"
        aria-expanded={offers.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setCaret(event.target.selectionStart ?? event.target.value.length);
          setChosen(0);
          props.onText(event.target.value);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
        onFocus={props.onFocus}
        onBlur={props.onBlur}
        onKeyDown={onKeyDown}
      />
      {offers.length > 0 && (
        <ul id={listId} role="listbox" className="popup offers">
          {offers.map((one, i) => (
            <li
              key={one.name}
              role="option"
              aria-selected={i === chosen}
              onPointerDown={(event) => {
                event.preventDefault();
                complete(one);
              }}
            >
              <b>{one.name}</b>
              {i === chosen && <span>{one.description}</span>}
            </li>
          ))}
        </ul>
      )}
      {offers.length === 0 && help !== undefined && call !== null && (
        <Signature help={help} argument={call.argument} />
      )}
    </div>
  );
}

function moveOf(event: React.KeyboardEvent): { columns: number; rows: number } {
  const move = MOVES[event.key] ?? { columns: 0, rows: 0 };
  const sign = event.shiftKey ? -1 : 1;
  return { columns: move.columns * sign, rows: move.rows * sign };
}

function Signature({
  help,
  argument,
}: {
  readonly help: FunctionHelp;
  readonly argument: number;
}): React.JSX.Element {
  const last = help.parameters.length - 1;
  const current = help.parameters[last]?.repeating ? Math.min(argument, last) : argument;
  return (
    <div className="popup signature" role="note" data-testid="function-help">
      <div>
        {help.name}(
        {help.parameters.map((one, i) => (
          <span key={one.name}>
            {i > 0 && ', '}
            <span className={i === current ? 'current' : ''}>
              {one.optional ? `[${one.name}]` : one.name}
            </span>
          </span>
        ))}
        )
      </div>
      <p>{help.parameters[current]?.description ?? help.description}</p>
    </div>
  );
}
