import { OfficeError } from '../model/office-error.ts';

/** A refusal on its way to the client: any code, and where it happened (`Class.member`). */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
  ) {
    super(message);
  }

  get httpStatusCode(): number {
    return STATUS[this.code] ?? 400;
  }
}

/** Runs a member. What it throws comes out as a `Refusal` that knows its place; bugs of ours as GeneralException. */
export function located<T>(location: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw asRefusal(error, location);
  }
}

/** Any error as a refusal. */
export function asRefusal(error: unknown, location = ''): Refusal {
  if (error instanceof Refusal)
    return error.location === '' ? new Refusal(error.code, error.message, location) : error;
  if (error instanceof OfficeError) return new Refusal(error.code, error.message, error.location ?? location);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Refusal('GeneralException', `Host bug: ${text}`, location);
}

/** HTTP status by code where it is not 400. */
const STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  AccessDenied: 401,
  ItemAlreadyExists: 409,
  NotImplemented: 501,
  UnsupportedOperation: 501,
  GeneralException: 500,
  ActivityLimitReached: 429,
};
