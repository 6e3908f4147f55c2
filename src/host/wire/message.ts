/** What the add-in page sends, once parsed. */
export interface Request {
  readonly _messageType: 0;
  /** 0 invoke, 1 register an event, 2 unregister. */
  readonly _actionType: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
}

/** Reads a message; null when it is none of ours. */
export function readRequest(text: string): Request | null {
  try {
    const message: unknown = JSON.parse(text);
    const ours = typeof message === 'object' && message !== null && '_messageType' in message;
    return ours && message._messageType === 0 ? (message as Request) : null;
  } catch {
    return null;
  }
}

/** The answer to one request. */
export function answer(request: Request, data: unknown, errorCode = 0): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: 0,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: '',
    _data: data,
    _errorCode: errorCode,
    _serializerVersion: 1,
  });
}

/** An event pushed without being asked; the client matches it by its name. */
export function push(conversationId: string, name: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: 1,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: -1,
    _origin: '',
    _data: data,
    _errorCode: 0,
    _serializerVersion: 1,
  });
}

/** A request of the host to the page: moves focus (11 first, 12 last element, 4 Ctrl+F6). */
export function notifyAgave(conversationId: string, code: number): string {
  return JSON.stringify({
    _messageType: 0,
    _actionType: 0,
    _actionName: 'Office_notifyAgave',
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 1,
    _origin: '',
    _data: [code],
    _serializerVersion: 1,
  });
}
