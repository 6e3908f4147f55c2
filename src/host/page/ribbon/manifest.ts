/** What the host needs of an add-in's manifest: where the pane is, and its buttons in one language. */
export interface Manifest {
  readonly name: string;
  readonly paneUrl: string;
  readonly functionsUrl: string;
  readonly groupLabel: string;
  readonly buttons: readonly ManifestButton[];
  readonly menu: readonly ManifestButton[];
}

export interface ManifestButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** Null opens the pane. */
  readonly functionName: string | null;
}

/** Reads an add-in-only manifest as Excel does: strings and addresses by `resid`, in `locale` where it has them. */
export function readManifest(xml: string, locale: string): Manifest {
  const page = new DOMParser().parseFromString(xml, 'application/xml');
  const find = (id: string | null): string => resource(page, id, locale);
  const points = [...page.getElementsByTagName('ExtensionPoint')];
  const point = (type: string): Element | undefined =>
    points.find((one) => one.getAttribute('xsi:type') === type);
  const ribbon = point('PrimaryCommandSurface');
  const pane = page.getElementsByTagName('Runtime')[0]?.getAttribute('resid') ?? null;
  const metadata = point('CustomFunctions')
    ?.getElementsByTagName('Metadata')[0]
    ?.getElementsByTagName('SourceLocation')[0];
  return {
    name: override(page.getElementsByTagName('DisplayName')[0], locale),
    paneUrl: find(pane),
    functionsUrl: find(metadata?.getAttribute('resid') ?? null),
    groupLabel: find(child(ribbon?.getElementsByTagName('Group')[0], 'Label')),
    buttons: buttonsOf(ribbon, find),
    menu: buttonsOf(point('ContextMenu'), find),
  };
}

function buttonsOf(
  point: Element | undefined,
  find: (id: string | null) => string,
): readonly ManifestButton[] {
  return [...(point?.getElementsByTagName('Control') ?? [])].map((control) => ({
    id: control.getAttribute('id') ?? '',
    label: find(child(control, 'Label')),
    tip: find(child(control.getElementsByTagName('Supertip')[0], 'Description')),
    icon: find(imageOf(control)),
    functionName: control.getElementsByTagName('FunctionName')[0]?.textContent ?? null,
  }));
}

function imageOf(control: Element): string | null {
  const images = [...control.getElementsByTagName('bt:Image')];
  return (
    (images.find((image) => image.getAttribute('size') === '32') ?? images[0])?.getAttribute('resid') ?? null
  );
}

function child(element: Element | undefined, name: string): string | null {
  return [...(element?.children ?? [])].find((one) => one.localName === name)?.getAttribute('resid') ?? null;
}

function resource(page: Document, id: string | null, locale: string): string {
  if (id === null) return '';
  const all = ['bt:String', 'bt:Url', 'bt:Image'].flatMap((name) => [...page.getElementsByTagName(name)]);
  return override(
    all.find((one) => one.getAttribute('id') === id),
    locale,
  );
}

function override(element: Element | undefined, locale: string): string {
  const own = [...(element?.children ?? [])].find(
    (one) => one.localName === 'Override' && one.getAttribute('Locale') === locale,
  );
  return own?.getAttribute('Value') ?? element?.getAttribute('DefaultValue') ?? '';
}

/** The address at this server: a manifest names the development server, which may have moved to another port. */
export function here(address: string): string {
  const url = new URL(address, location.href);
  return url.hostname === location.hostname ? `${location.origin}${url.pathname}${url.search}` : address;
}

/** The pane's address: at another port of this server where the page was asked to (`?pane-port=PORT`), as Excel keeps add-ins apart. */
export function paneAddress(address: string): string {
  const url = new URL(here(address));
  url.port = new URLSearchParams(location.search).get('pane-port') ?? url.port;
  return url.href;
}
