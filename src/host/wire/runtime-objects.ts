import type { HostClass, Json } from './host-class.ts';
import { held, value, type Held } from './host-class.ts';

/** What the runtime's services reach: the page that asked, and what is done for it. */
export interface Runtime {
  visibility: 'Visible' | 'Background';
  startup: 'Background' | 'Inactive';
  /** The add-in's page asked to be shown or hidden. */
  shown(visible: boolean): void;
  /** The page can take commands from now on. */
  commandsReady(): void;
  /** The page is ready to have its functions called. */
  functionsReady(): void;
  functionResults(results: readonly Json[]): void;
  /** `Office.ribbon.requestUpdate`: a control by id with its new state. */
  ribbon(id: string, state: { readonly enabled?: boolean; readonly visible?: boolean }): void;
}

const appRuntime: HostClass<Runtime> = {
  name: 'AppRuntimeService',
  call: {
    setAppRuntimeState: (it, [state]) => {
      it.visibility = state === 'Visible' ? 'Visible' : 'Background';
      it.shown(it.visibility === 'Visible');
    },
    getAppRuntimeState: (it) => value(it.visibility),
  },
};

const persistence: HostClass<Runtime> = {
  name: 'AppRuntimePersistenceService',
  call: {
    setAppRuntimeStartState: (it, [state]) => {
      it.startup = state === 'Background' ? 'Background' : 'Inactive';
    },
    getAppRuntimeStartState: (it) => value(it.startup),
  },
};

const internal: HostClass<Runtime> = {
  name: 'AddinInternalService',
  call: { notifyActionHandlerReady: (it) => it.commandsReady() },
};

const functions: HostClass<Runtime> = {
  name: 'CustomFunctions',
  call: {
    _SetOsfControlContainerReadyForCustomFunctions: (it) => it.functionsReady(),
    _GetEnabledFeatures: () => value([1, 2, 3, 4]),
    setInvocationArrayResults: (it, [results]) => it.functionResults(results as readonly Json[]),
    setInvocationResults: (it, [results]) => it.functionResults(results as readonly Json[]),
  },
};

interface Control {
  readonly runtime: Runtime;
  readonly id: string;
}

const control: HostClass<Control> = {
  name: 'Button',
  id: (it) => it.id,
  set: { enabled: (it, enabled) => it.runtime.ribbon(it.id, { enabled: enabled === true }) },
  call: { setVisibility: (it, [visible]) => it.runtime.ribbon(it.id, { visible: visible === true }) },
};

const ribbon: HostClass<Runtime> = {
  name: 'DynamicRibbon',
  call: {
    getTab: (runtime, [id]) => held(control, { runtime, id: String(id) }),
    getButton: (runtime, [id]) => held(control, { runtime, id: String(id) }),
    executeRequestUpdate: () => undefined,
  },
};

const OBJECTS: Readonly<Record<string, HostClass<Runtime>>> = {
  'Microsoft.AppRuntime.AppRuntimeService': appRuntime,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': persistence,
  'Microsoft.InternalService.AddinInternalService': internal,
  'Microsoft.ExcelServices.CustomFunctions': functions,
  'Microsoft.DynamicRibbon.DynamicRibbon': ribbon,
};

/** A service by the type name of a `NewObject` path. */
export function runtimeObject(type: string, runtime: Runtime): Held | null {
  const service = OBJECTS[type];
  return service === undefined ? null : held(service, runtime);
}
