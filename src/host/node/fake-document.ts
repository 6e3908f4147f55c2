import { libraryScript } from './library.ts';

/** What the library asks of a script element. */
interface ScriptElement {
  src: string;
  onload?: () => void;
  onerror?: () => void;
  readonly setAttribute: (name: string, text: string) => void;
  readonly getAttribute: (name: string) => string | null;
}

/** The little of a document that office.js needs: one script tag (itself) and a head that runs what is appended. */
export function fakeDocument(
  run: (script: NonNullable<ReturnType<typeof libraryScript>>) => void,
  source: string,
): object {
  const head = { appendChild: (element: ScriptElement) => load(element, run) };
  const body = { appendChild: () => undefined, removeChild: () => undefined };
  const own = element(source);
  return {
    head,
    body,
    documentElement: { lang: '' },
    domain: 'localhost',
    readyState: 'complete',
    cookie: '',
    title: '',
    URL: 'https://localhost/taskpane.html',
    activeElement: null,
    createElement: () => element(''),
    getElementById: () => null,
    getElementsByTagName: (name: string) => (name === 'script' ? [own] : name === 'head' ? [head] : []),
    querySelectorAll: () => [],
    querySelector: () => null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}

function element(src: string): ScriptElement & { style: object; contentWindow: null } {
  return { src, style: {}, contentWindow: null, setAttribute: () => undefined, getAttribute: () => null };
}

function load(
  element: ScriptElement,
  run: (script: NonNullable<ReturnType<typeof libraryScript>>) => void,
): void {
  const script = libraryScript(element.src);
  setImmediate(() => {
    if (script === null) return element.onerror?.();
    run(script);
    element.onload?.();
  });
}
