import { useEffect, useRef, useState } from 'react';
import { frameChannel, frameName } from '../../index.ts';
import { useDesk } from '../desk/use-desk.ts';
import { paneAddress } from '../ribbon/manifest.ts';
import { wordsOf } from '../words.ts';
import { openLibrary } from './library.ts';
import { listenToPane } from './pane-focus.ts';
import { panes } from './panes.ts';

/** The add-in's own page in a frame, as Excel on the web holds it. Hidden is not closed: a shared runtime lives on. */
export function Pane(): React.JSX.Element | null {
  const desk = useDesk();
  const { manifest, paneShown, paneWidth, locale } = desk.state;
  if (manifest === null || manifest.paneUrl === '') return null;
  const words = wordsOf(locale);
  return (
    <aside
      className="pane"
      data-region="pane"
      aria-label={words.pane}
      hidden={!paneShown}
      style={{ width: paneWidth }}
    >
      <header>
        <span>{manifest.name}</span>
        <button
          type="button"
          aria-label={words.closePane}
          title={words.closePane}
          onClick={() => showPane(desk, false)}
        >
          ✕
        </button>
      </header>
      <PaneFrame key={panes.keyOf(desk.host)} url={paneAddress(manifest.paneUrl)} />
    </aside>
  );
}

/** Shows or hides the pane and tells the add-in. */
export function showPane(desk: ReturnType<typeof useDesk>, shown: boolean): void {
  if (desk.state.paneShown === shown) return;
  desk.change({ paneShown: shown });
  panes.connectionOf(desk.host)?.visibilityChanged(shown);
}

function PaneFrame({ url }: { readonly url: string }): React.JSX.Element {
  const desk = useDesk();
  const frame = useRef<HTMLIFrameElement>(null);
  const { host } = desk;
  // A frame takes its name when it is made: office.js reads who its host is from there.
  const [identity] = useState(() => ({
    conversationId: crypto.randomUUID(),
    appId: crypto.randomUUID(),
    hostOrigin: location.origin,
    locale: host.locale,
  }));
  useEffect(() => {
    const element = frame.current;
    const inner = element?.contentWindow;
    if (element === null || !inner) return undefined;
    const connection = host.connect(frameChannel(inner, new URL(url).origin), identity.conversationId);
    panes.opened(host, connection);
    const stop = listenToPane(desk);
    void openLibrary(element, url).then(() => (element.src = url));
    return () => {
      stop();
      panes.closed(host);
      connection.close();
    };
  }, [desk, host, identity, url]);
  const title = wordsOf(desk.state.locale).pane;
  return <iframe ref={frame} name={frameName(identity)} title={title} data-testid="pane-frame" />;
}
