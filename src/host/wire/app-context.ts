import type { Host } from '../host.ts';
import type { Requirements } from './requirements.ts';

/** The answer to the handshake's first question: where the page runs. */
export function appContext(
  host: Host & { readonly requirements: Requirements },
  appId: string,
): Readonly<Record<string, unknown>> {
  const { workbook } = host;
  return {
    _id: appId,
    _appInstanceId: appId,
    _appName: 16,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: host.locale,
    _dataLocale: host.dataLocale,
    _docUrl: `https://localhost/${workbook.fileName}`,
    _clientMode: workbook.readOnly ? 0 : 1,
    _settings: [...workbook.settings],
    _reason: 'documentOpened',
    _requirementMatrix: JSON.stringify(host.requirements),
    _hostFullVersion: '16.0.15407.10000',
    _initialDisplayMode: TASK_PANE,
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

/** How the pane is shown when it loads. */
const TASK_PANE = 2;
