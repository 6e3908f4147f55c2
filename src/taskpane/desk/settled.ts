import type { Result } from '../../engine/result.ts';

/** The result; what is thrown (a bug of ours) is shown to the person instead of leaving the pane waiting, and logged. */
export async function settled<T>(asked: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await asked;
  } catch (error) {
    console.error(error);
    return { ok: false, issues: [{ code: 'excel-error', error: nameOf(error), detail: String(error) }] };
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
