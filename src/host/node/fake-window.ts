import { performance } from 'node:perf_hooks';
import { createContext, Script, type Context } from 'node:vm';

import type { Channel } from '../wire/channel.ts';
import { fakeDocument } from './fake-document.ts';
import { LIBRARY_URL, libraryScript } from './library.ts';
import { MemoryStorage } from './storage.ts';
import { Timers } from './timers.ts';

/** A page of the add-in that has no screen: a global object for office.js, and the channel to its parent. */
export interface FakeWindow {
  /** The page's global object after the library has run: `Office`, `Excel` and so on are on it. */
  readonly globals: Record<string, unknown>;
  readonly channel: Channel;
  /** Runs a script of the library in the page. */
  load(url: string): void;
  close(): void;
}

/** `name` is the frame's name, which carries the host info. Only Promise, Error and JSON are shared with the page:
 * the library compares prototypes with its own Object's. */
export function openFakeWindow(name: string, hostOrigin: string): FakeWindow {
  const timers = new Timers();
  const pages = new Set<(event: object) => void>();
  const hosts = new Set<(message: string) => void>();
  const parent = { postMessage: (text: string) => later(() => hosts.forEach((hear) => hear(text))) };
  const globals: Record<string, unknown> = { ...features(timers), name, parent, top: parent };
  const context = createContext(globals);
  ONE_REALM.runInContext(context);
  const run = (script: Script): unknown => script.runInContext(context);
  Object.assign(globals, { window: globals, self: globals, ...listeners(pages) });
  globals['document'] = fakeDocument(run, `${LIBRARY_URL}office.js`);
  let open = true;
  const later = (task: () => void): void => void setImmediate(() => open && task());
  return {
    globals,
    channel: {
      post: (data) =>
        later(() => pages.forEach((hear) => hear({ data, origin: hostOrigin, source: parent }))),
      onMessage: (hear) => (hosts.add(hear), () => hosts.delete(hear)),
    },
    load: (url) => start(url, context),
    close: () => {
      open = false;
      timers.stop();
    },
  };
}

/** Lists and records of the add-in come from outside the page's realm; its `instanceof` has to know them all the same. */
const ONE_REALM = new Script(`
  Object.defineProperty(Array, Symbol.hasInstance, { value: Array.isArray });
  const isObject = (it) => (typeof it === 'object' && it !== null) || typeof it === 'function';
  Object.defineProperty(Object, Symbol.hasInstance, { value: isObject });
`);

function start(url: string, context: Context): void {
  const script = libraryScript(url);
  if (script === null) throw new Error(`@microsoft/office-js is not installed: ${url}`);
  script.runInContext(context);
}

function features(timers: Timers): Record<string, unknown> {
  return {
    Promise,
    Error,
    JSON,
    console,
    performance,
    URL,
    URLSearchParams,
    setTimeout: timers.setTimeout,
    clearTimeout: timers.clear,
    setInterval: timers.setInterval,
    clearInterval: timers.clear,
    sessionStorage: new MemoryStorage(),
    localStorage: new MemoryStorage(),
    navigator: { userAgent: 'Mozilla/5.0 (Node) Chrome/156.0', language: 'en-US', languages: ['en-US'] },
    location: { ...LOCATION },
    history: { pushState: () => undefined, replaceState: () => undefined },
    external: {},
    status: '',
    alert: () => undefined,
    open: () => null,
  };
}

const LOCATION = {
  href: 'https://localhost/taskpane.html',
  protocol: 'https:',
  host: 'localhost',
  hostname: 'localhost',
  port: '',
  pathname: '/taskpane.html',
  origin: 'https://localhost',
  search: '',
  hash: '',
};

function listeners(pages: Set<(event: object) => void>): object {
  const change = (how: 'add' | 'delete') => (type: string, hear: (event: object) => void) => {
    if (type === 'message') pages[how](hear);
  };
  return { addEventListener: change('add'), removeEventListener: change('delete') };
}
