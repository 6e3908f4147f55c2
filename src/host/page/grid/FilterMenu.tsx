import { useMemo, useState } from 'react';
import { clearFilters, filterAt, filterBy, filterTexts, sortSelection } from '../desk/arrange.ts';
import { useDesk } from '../desk/use-desk.ts';
import { Menu } from '../ribbon/Menu.tsx';
import { wordsOf } from '../words.ts';

interface Props {
  readonly at: { readonly row: number; readonly column: number };
  readonly place: React.CSSProperties;
  readonly onClose: () => void;
}

/** The menu of a filter button: sort, and which values to show. */
export function FilterMenu({ at, place, onClose }: Props): React.JSX.Element | null {
  const desk = useDesk();
  const words = wordsOf(desk.state.locale);
  const filter = useMemo(() => filterAt(desk, at), [desk, at]);
  const texts = useMemo(
    () => (filter === null ? [] : filterTexts(desk, filter, at.column)),
    [desk, filter, at],
  );
  const [hidden, setHidden] = useState<ReadonlySet<string>>(() => new Set());
  if (filter === null) return null;
  const below = { row: at.row + 1, column: at.column };
  const items = [
    { label: words.sortAscending, run: () => sortSelection(desk, below, true) },
    { label: words.sortDescending, run: () => sortSelection(desk, below, false) },
    { label: words.clearFilter, disabled: filter.criteria.size === 0, run: () => clearFilters(desk, filter) },
  ];
  const toggle = (wanted: readonly string[], shown: boolean): void => {
    const next = new Set(hidden);
    for (const text of wanted)
      if (shown) next.delete(text);
      else next.add(text);
    setHidden(next);
  };
  const apply = (): void => {
    const shown = texts.filter((text) => !hidden.has(text));
    filterBy(desk, at.column, { filter, texts: hidden.size === 0 ? null : shown });
    onClose();
  };
  return (
    <Menu label={words.filter} items={items} place={place} onClose={onClose}>
      <fieldset className="filter">
        <legend>{words.filter}</legend>
        <label>
          <input
            type="checkbox"
            checked={hidden.size === 0}
            onChange={(event) => toggle(texts, event.target.checked)}
          />
          {words.selectAll}
        </label>
        <div className="values">
          {texts.map((text) => (
            <label key={text}>
              <input
                type="checkbox"
                checked={!hidden.has(text)}
                onChange={(event) => toggle([text], event.target.checked)}
              />
              {text === '' ? words.blanks : text}
            </label>
          ))}
        </div>
        <button type="button" className="apply" disabled={hidden.size === texts.length} onClick={apply}>
          {words.apply}
        </button>
      </fieldset>
    </Menu>
  );
}
