import '@glideapps/glide-data-grid/dist/index.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { Desk } from './desk/desk.ts';
import { firstWorkbook } from './desk/first-workbook.ts';
import { loadAddIn, openHost } from './desk/open-host.ts';
import { DeskContext } from './desk/use-desk.ts';
import { startState } from './desk/start-state.ts';
import './styles/page.css';
import './styles/popups.css';
import './styles/ribbon.css';
import './styles/sheet.css';

const start = startState(new URLSearchParams(location.search));
const { locale } = start.state;
const [addIn, first] = await Promise.all([loadAddIn(locale), firstWorkbook(start.file, locale)]);
const desk = new Desk(openHost(addIn, first.workbook), { ...start.state, ...addIn.state, ...first.state });
document.documentElement.lang = locale;

const root = document.getElementById('root');
if (root === null) throw new Error('The page has lost its root.');
createRoot(root).render(
  <DeskContext value={desk}>
    <App />
  </DeskContext>,
);

declare global {
  interface Window {
    /** For journeys alone, where no path of a person leads: faults, traffic, what is not modelled. */
    tierwiseHost: Desk;
  }
}
window.tierwiseHost = desk;
