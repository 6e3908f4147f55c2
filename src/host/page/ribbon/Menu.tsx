import { useEffect, useRef, type ReactNode } from 'react';

export interface MenuItem {
  readonly label: string;
  readonly icon?: string;
  readonly shortcut?: string;
  /** A line above it. */
  readonly divided?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
}

interface Props {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly place: React.CSSProperties;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A menu with the keys of one: arrows, Home, End, Escape; it closes when the focus leaves it. */
export function Menu({ label, items, place, onClose, children }: Props): React.JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    entries(list.current)[0]?.focus();
    return () => {
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    };
  }, []);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const all = entries(list.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + all.length,
      Home: 0,
      End: all.length - 1,
    };
    const goal = goals[event.key];
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (goal !== undefined) all[goal % all.length]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="menu"
      aria-label={label}
      className="popup menu"
      style={place}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {children}
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          disabled={item.disabled}
          className={item.divided ? 'divided' : ''}
          onClick={() => {
            onClose();
            item.run();
          }}
        >
          {item.icon === undefined ? <i /> : <img src={item.icon} alt="" width={16} height={16} />}
          <span>{item.label}</span>
          {item.shortcut !== undefined && <kbd>{item.shortcut}</kbd>}
        </button>
      ))}
    </div>
  );
}

function entries(element: HTMLElement | null): readonly HTMLElement[] {
  return [
    ...(element?.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled), input, button.apply') ??
      []),
  ];
}
