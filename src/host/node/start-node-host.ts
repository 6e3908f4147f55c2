import { randomUUID } from 'node:crypto';

import { createHost, type HostOptions, type RunningHost } from '../create-host.ts';
import type { Channel } from '../wire/channel.ts';
import type { Connection } from '../wire/connection.ts';
import { frameName } from '../wire/frame-name.ts';
import { deriveSchema, type Schema } from '../wire/schema.ts';
import { openFakeWindow, type FakeWindow } from './fake-window.ts';
import { LIBRARY_URL } from './library.ts';

/** The library's globals as the add-in knows them. */
export interface AddinGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly OfficeRuntime: object;
  readonly CustomFunctions: typeof CustomFunctions;
}

/** A host in this process with the real office.js connected to it. */
export interface NodeHost extends AddinGlobals {
  readonly host: RunningHost;
  readonly window: FakeWindow;
  readonly connection: Connection;
  /** Puts the globals where the add-in's code looks for them; the answer takes them off again. */
  install(): () => void;
  close(): void;
}

export interface NodeHostOptions extends Omit<HostOptions, 'schema'> {
  /** Puts something between host and page, e.g. to bend answers in a test. */
  readonly through?: (channel: Channel) => Channel;
}

const ORIGIN = 'https://localhost';
let schema: Schema | null = null;

/** Starts a host, opens a page without a screen, loads office.js in it and waits for Office.onReady. */
export async function startNodeHost(options: NodeHostOptions = {}): Promise<NodeHost> {
  const conversationId = randomUUID();
  const name = frameName({
    conversationId,
    appId: 'addin',
    hostOrigin: ORIGIN,
    locale: options.locale ?? 'en-US',
  });
  const window = openFakeWindow(name, ORIGIN);
  const global = <K extends keyof AddinGlobals>(key: K): AddinGlobals[K] =>
    window.globals[key] as AddinGlobals[K];
  const host = createHost({ ...options, schema: () => (schema ??= deriveSchema(global('Excel'))) });
  const connection = host.connect(options.through?.(window.channel) ?? window.channel, conversationId);
  window.load(`${LIBRARY_URL}office.js`);
  await global('Office').onReady();
  const globals: AddinGlobals = {
    Office: global('Office'),
    Excel: global('Excel'),
    OfficeExtension: global('OfficeExtension'),
    OfficeRuntime: global('OfficeRuntime'),
    CustomFunctions: global('CustomFunctions'),
  };
  return {
    ...globals,
    host,
    window,
    connection,
    install: () => install(globals),
    close: () => {
      host.close();
      window.close();
    },
  };
}

function install(globals: AddinGlobals): () => void {
  const target = globalThis as unknown as Record<string, unknown>;
  const former = Object.keys(globals).map((key) => [key, target[key]] as const);
  Object.assign(target, globals);
  return () => Object.assign(target, Object.fromEntries(former));
}
