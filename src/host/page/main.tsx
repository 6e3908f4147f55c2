import '@glideapps/glide-data-grid/dist/index.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { Desk } from './desk/desk.ts';
import { openAddress } from './desk/open-file.ts';
import { loadAddIn, openHost } from './desk/open-host.ts';
import { DeskContext } from './desk/use-desk.ts';
import { startState } from './desk/start-state.ts';
import './styles/page.css';
import './styles/popups.css';
import './styles/ribbon.css';
import './styles/sheet.css';

const start = startState(new URLSearchParams(location.search));
const addIn = await loadAddIn(start.state.locale);
const desk = new Desk(openHost(addIn), { ...start.state, ...addIn.state });
document.documentElement.lang = start.state.locale;

const root = document.getElementById('root');
if (root === null) throw new Error('The page has lost its root.');
createRoot(root).render(
  <DeskContext value={desk}>
    <App />
  </DeskContext>,
);
if (start.file !== null) await openAddress(desk, start.file);

declare global {
  interface Window {
    /** For journeys alone, where no path of a person leads: faults, traffic, what is not modelled. */
    tierwiseHost: Desk;
  }
}
window.tierwiseHost = desk;
