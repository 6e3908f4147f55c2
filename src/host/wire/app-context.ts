import type { Requirements } from './requirements.ts';

/** What the page learns about where it runs. */
export interface PageFacts {
  readonly appId: string;
  readonly locale: string;
  readonly dataLocale: string;
  readonly documentUrl: string;
  readonly readOnly: boolean;
  readonly requirements: Requirements;
  /** Name and JSON text of each document setting. */
  readonly settings: readonly (readonly [string, string])[];
  /** 1 hidden, 2 task pane. */
  readonly displayMode: 1 | 2;
}

/** The answer to the handshake's first question (host-protocol §3). */
export function appContext(facts: PageFacts): Readonly<Record<string, unknown>> {
  return {
    _id: facts.appId,
    _appInstanceId: facts.appId,
    _appName: 16,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: facts.locale,
    _dataLocale: facts.dataLocale,
    _docUrl: facts.documentUrl,
    _clientMode: facts.readOnly ? 0 : 1,
    _settings: facts.settings,
    _reason: 'documentOpened',
    _requirementMatrix: JSON.stringify(facts.requirements),
    _hostFullVersion: '16.0.15407.10000',
    _initialDisplayMode: facts.displayMode,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _addinName: 'add-in',
    _appDomains: [],
    _featureGates: {},
    _wacHostEnvironment: '0',
    _marketplaceType: '',
  };
}
