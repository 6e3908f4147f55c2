import { useState } from 'react';
import { undo, redo } from '../desk/undo.ts';
import { changeLocale } from '../desk/open-host.ts';
import { useDesk } from '../desk/use-desk.ts';
import type { ThemeName } from '../theme.ts';
import { wordsOf } from '../words.ts';
import { FileMenu } from './FileMenu.tsx';
import { here } from './manifest.ts';
import { runButton } from './run-button.ts';

const ZOOMS = [0.5, 0.75, 0.9, 1, 1.25, 1.5, 2] as const;

/** File, undo, the add-in's buttons as its manifest names them, and how the page looks. */
export function Ribbon(): React.JSX.Element {
  const desk = useDesk();
  const words = wordsOf(desk.state.locale);
  const { history } = desk.workbook;
  const [fileOpen, setFileOpen] = useState(false);
  return (
    <div className="ribbon" role="toolbar" aria-label={words.title} data-region="ribbon">
      <div className="group anchor">
        <button
          type="button"
          className="file"
          aria-haspopup="menu"
          aria-expanded={fileOpen}
          onClick={() => setFileOpen(!fileOpen)}
        >
          {words.file}
        </button>
        {fileOpen && <FileMenu onClose={() => setFileOpen(false)} />}
      </div>
      <div className="group">
        <IconButton
          label={words.undo}
          disabled={!history.canUndo}
          path="M8 5 4 9l4 4M4 9h8a4 4 0 0 1 0 8h-2"
          onClick={() => undo(desk)}
        />
        <IconButton
          label={words.redo}
          disabled={!history.canRedo}
          path="m12 5 4 4-4 4m4-4H8a4 4 0 0 0 0 8h2"
          onClick={() => redo(desk)}
        />
      </div>
      <AddInGroup />
      <span className="stretch" />
      <ViewGroup />
    </div>
  );
}

function AddInGroup(): React.JSX.Element | null {
  const desk = useDesk();
  const { manifest } = desk.state;
  if (manifest === null) return null;
  return (
    <div className="group addin" role="group" aria-label={manifest.groupLabel}>
      {manifest.buttons.map((button) => (
        <button
          key={button.id}
          type="button"
          title={button.tip}
          data-testid={`ribbon-${button.id}`}
          onClick={() => void runButton(desk, button)}
        >
          <img src={here(button.icon)} alt="" width={22} height={22} />
          <span>{button.label}</span>
        </button>
      ))}
    </div>
  );
}

function ViewGroup(): React.JSX.Element {
  const desk = useDesk();
  const { locale, theme, zoom } = desk.state;
  const words = wordsOf(locale);
  return (
    <div className="group view">
      <label>
        <span>{words.language}</span>
        <select value={locale} onChange={(event) => void changeLocale(desk, event.target.value)}>
          <option value="en-US">English</option>
          <option value="zh-CN">简体中文</option>
        </select>
      </label>
      <label>
        <span>{words.theme}</span>
        <select value={theme} onChange={(event) => desk.change({ theme: event.target.value as ThemeName })}>
          {Object.entries(words.themes).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.zoom}</span>
        <select value={zoom} onChange={(event) => desk.change({ zoom: Number(event.target.value) })}>
          {ZOOMS.map((one) => (
            <option key={one} value={one}>
              {Math.round(one * 100)} %
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly path: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function IconButton({ label, path, disabled, onClick }: IconButtonProps): React.JSX.Element {
  return (
    <button
      type="button"
      className="icon"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <svg
        viewBox="0 0 20 20"
        width="18"
        height="18"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        aria-hidden="true"
      >
        <path d={path} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
