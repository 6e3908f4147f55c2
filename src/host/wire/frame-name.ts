/** Who the page is told it is talking to. */
export interface FrameIdentity {
  /** Fresh for every load: the library caches settings by it. */
  readonly conversationId: string;
  readonly appId: string;
  /** Origin of the page that plays Excel; https, and the same hostname as the add-in's. */
  readonly hostOrigin: string;
  readonly locale: string;
}

/** The `name` of the add-in's frame: it carries what office.js wants to know before it loads. */
export function frameName({ conversationId, appId, hostOrigin, locale }: FrameIdentity): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${conversationId}`,
    hostInfo: `Excel|Web|16.00|${locale}|||disableLogging|${SHARED_RUNTIME_WITH_FUNCTIONS}`,
    xdmInfo: `${conversationId}|${appId}|${hostOrigin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

const SHARED_RUNTIME_WITH_FUNCTIONS = 3;
