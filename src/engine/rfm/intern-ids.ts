/** Distinct ids in the order of their first row, and each row's place among them (rows not used: -1). */
export interface Interned {
  readonly names: readonly string[];
  readonly codes: Int32Array;
}

/** Numbers ids, compared as trimmed text (domain C1): `"00123"` is not `"123"`. */
export function internIds(ids: readonly string[], used: Uint8Array): Interned {
  const codeOf = new Map<string, number>();
  const codes = new Int32Array(ids.length).fill(-1);
  const names: string[] = [];
  for (let row = 0; row < ids.length; row++) {
    if (used[row] === 0) continue;
    const id = ids[row] as string;
    let code = codeOf.get(id);
    if (code === undefined) code = intern(id, codeOf, names);
    codes[row] = code;
  }
  return { names, codes };
}

/** An id not seen in this spelling: it may still be known without its outer spaces. */
function intern(id: string, codeOf: Map<string, number>, names: string[]): number {
  const name = id.trim();
  const known = codeOf.get(name);
  const code = known ?? names.push(name) - 1;
  codeOf.set(name, code).set(id, code);
  return code;
}
