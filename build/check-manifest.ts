import { SaxesParser } from 'saxes';

/** An element of the manifest; attribute names keep their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** What the checker is told beside the manifest itself. */
export interface ManifestFacts {
  /** Paths of the built site, e.g. `assets/icon-16.png`. */
  readonly files: ReadonlySet<string>;
  /** The address the site's paths hang below. */
  readonly url: string;
}

/** Order of the children of `OfficeApp` and below, from the add-in-only manifest's reference. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  'VersionOverrides/Hosts/Host': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const REQUIRED = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'Hosts',
  'DefaultSettings',
  'Permissions',
];

/** Longest text by resource list, and by the two names a store shows. */
const LENGTHS: Readonly<Record<string, number>> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  DisplayName: 125,
  Description: 250,
};

/** Everything wrong with a manifest, each a sentence; empty when sound. Reads no network. */
export function checkManifest(xml: string, facts: ManifestFacts): readonly string[] {
  const app = parse(xml);
  return [
    ...checkTop(app),
    ...walk(app).flatMap((one) => checkOrder(one.element, one.path)),
    ...checkResources(app),
    ...checkRuntime(app),
    ...checkAddresses(app, facts),
  ];
}

/** The manifest as a tree. Throws when it is not well-formed. */
function parse(xml: string): Element {
  const parser = new SaxesParser();
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('opentag', (tag) => {
    const element: Element = { name: tag.name, attributes: tag.attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const top = open.at(-1);
    if (top) top.text += text.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

interface Found {
  readonly element: Element;
  readonly path: string;
}

function walk(element: Element, above = ''): Found[] {
  const path = above === '' ? element.name : `${above}/${element.name}`;
  return [{ element, path }, ...element.children.flatMap((child) => walk(child, path))];
}

const all = (app: Element, name: string): Element[] =>
  walk(app)
    .filter((one) => one.element.name === name)
    .map((one) => one.element);

function checkTop(app: Element): string[] {
  const names = app.children.map((child) => child.name);
  const missing = REQUIRED.filter((name) => !names.includes(name)).map((name) => `${name} is missing.`);
  const text = (name: string): string => app.children.find((child) => child.name === name)?.text ?? '';
  const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text('Id')) ? [] : ['Id is not a GUID.'];
  const version = /^\d+(\.\d+){2,3}$/.test(text('Version')) ? [] : ['Version is not like 1.0.0.0.'];
  return [...missing, ...guid, ...version];
}

function checkOrder(element: Element, path: string): string[] {
  const order = Object.entries(ORDER).find(([name]) => path === name || path.endsWith(`/${name}`))?.[1];
  if (!order) return [];
  const places = element.children.map((child) => order.indexOf(child.name));
  const unknown = element.children
    .filter((_, i) => (places[i] ?? -1) < 0)
    .map((child) => `${path}: ${child.name} does not belong.`);
  const wrong = places.some((place, i) => i > 0 && place < (places[i - 1] ?? 0));
  return [...unknown, ...(wrong ? [`${path}: children out of order.`] : [])];
}

function checkResources(app: Element): string[] {
  const resources = all(app, 'Resources')[0];
  const lists = resources?.children ?? [];
  const ids = lists.flatMap((list) => list.children.map((one) => one.attributes['id'] ?? ''));
  const used = walk(app).flatMap(({ element }) => element.attributes['resid'] ?? []);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid ${id} is not in Resources.`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `Resource ${id} is not used.`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `Resource ${id} is there twice.`),
    ...ids.filter((id) => id.length > 32).map((id) => `Resource id ${id} is longer than 32.`),
    ...lists.flatMap((list) => list.children.flatMap((one) => checkString(list.name, one))),
    ...app.children.filter((one) => one.name in LENGTHS).flatMap((one) => checkString(one.name, one)),
  ];
}

/** Length of a text in each language, and a Chinese twin for every text. */
function checkString(list: string, one: Element): string[] {
  const limit = LENGTHS[list];
  if (limit === undefined) return [];
  const name = one.attributes['id'] ?? one.name;
  const overrides = one.children.filter((child) => child.name.endsWith('Override'));
  const texts = [
    one.attributes['DefaultValue'] ?? '',
    ...overrides.map((child) => child.attributes['Value'] ?? ''),
  ];
  return [
    ...texts
      .filter((text) => text.length > limit || text === '')
      .map(() => `${name}: empty, or longer than ${limit}.`),
    ...(overrides.some((child) => child.attributes['Locale'] === 'zh-CN')
      ? []
      : [`${name} has no zh-CN text.`]),
  ];
}

function checkRuntime(app: Element): string[] {
  const resid = (name: string): string[] => all(app, name).map((one) => one.attributes['resid'] ?? '');
  const pages = all(app, 'Page').flatMap((page) => page.children.map((one) => one.attributes['resid'] ?? ''));
  const panes = all(app, 'Action').flatMap((action) =>
    action.children
      .filter((one) => one.name === 'SourceLocation')
      .map((one) => one.attributes['resid'] ?? ''),
  );
  const shared = new Set([...resid('Runtime'), ...resid('FunctionFile'), ...pages, ...panes]);
  return shared.size === 1 ? [] : [`One shared runtime needs one resid, found ${[...shared].join(', ')}.`];
}

function checkAddresses(app: Element, facts: ManifestFacts): string[] {
  const values = walk(app).flatMap(({ element }) => [
    ...(/Url|Location|bt:Image$/.test(element.name) ? [element.attributes['DefaultValue'] ?? ''] : []),
    ...element.children
      .filter((child) => /^(bt:)?(Url|Image)$/.test(element.name) && child.name === 'bt:Override')
      .map((child) => child.attributes['Value'] ?? ''),
  ]);
  const addresses = values.filter((value) => value !== '');
  return [
    ...addresses.filter((value) => !value.startsWith('https://')).map((value) => `${value} is not https.`),
    ...addresses
      .filter(
        (value) => value.startsWith(`${facts.url}/`) && !facts.files.has(value.slice(facts.url.length + 1)),
      )
      .map((value) => `${value} is not in the built site.`),
  ];
}
