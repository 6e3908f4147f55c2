/** A fresh `{GUID}` as Excel gives to sheets and tables. */
export function newId(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}
