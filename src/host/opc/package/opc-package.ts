import { OpcFault } from '../problem.ts';
import { readZip } from '../zip/read-zip.ts';
import { unpack } from '../zip/unpack.ts';
import { pack, writeZip } from '../zip/write-zip.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';

const LEADS_OUT = /(?:^|[\\/])\.\.(?:[\\/]|$)|^[a-z]:/i;

/** The parts of a file by name (no leading slash). Parts never written stay packed, byte for byte. */
export class OpcPackage {
  private constructor(
    private readonly packed: Map<string, ZipEntry>,
    private readonly written: Map<string, { readonly name: string; readonly bytes: Uint8Array }>,
  ) {}

  static empty(): OpcPackage {
    return new OpcPackage(new Map(), new Map());
  }

  /** Throws OpcFault. Part names are matched without regard to case, as OPC says. */
  static open(bytes: Uint8Array): OpcPackage {
    const entries = readZip(bytes).filter(({ name }) => !name.endsWith('/'));
    const packed = new Map<string, ZipEntry>();
    for (const entry of entries) {
      // What leads out of the folder it is unpacked to, or is there twice, would be read in another way by others.
      if (LEADS_OUT.test(entry.name)) throw new OpcFault('Damaged', entry.name, 'leads out of the file');
      if (packed.has(key(entry.name))) throw new OpcFault('Damaged', entry.name, 'there twice');
      packed.set(key(entry.name), entry);
    }
    return new OpcPackage(packed, new Map());
  }

  /** A copy to change; this one stays as it is. */
  copy(): OpcPackage {
    return new OpcPackage(new Map(this.packed), new Map(this.written));
  }

  names(): string[] {
    return [...this.packed.values(), ...this.written.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.packed.has(key(name)) || this.written.has(key(name));
  }

  /** The text of a part by its byte order mark, else UTF-8; null when there is no such part. Throws OpcFault. */
  text(name: string): string | null {
    const bytes = this.bytes(name);
    if (!bytes) return null;
    const [first, second] = bytes;
    const encoding =
      first === 0xff && second === 0xfe
        ? 'utf-16le'
        : first === 0xfe && second === 0xff
          ? 'utf-16be'
          : 'utf-8';
    return new TextDecoder(encoding).decode(bytes);
  }

  bytes(name: string): Uint8Array | null {
    const written = this.written.get(key(name));
    if (written) return written.bytes;
    const entry = this.packed.get(key(name));
    return entry ? unpack(entry) : null;
  }

  /** The text of a part that must be there. */
  need(name: string): string {
    const text = this.text(name);
    if (text === null) throw new OpcFault('NotAWorkbook', name, 'missing part');
    return text;
  }

  write(name: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.written.set(key(name), { name: this.packed.get(key(name))?.name ?? name, bytes });
  }

  remove(name: string): void {
    this.packed.delete(key(name));
    this.written.delete(key(name));
  }

  /** A part name `prefixN.suffix` that is still free, N from 1. */
  free(prefix: string, suffix: string): string {
    let number = 1;
    while (this.has(`${prefix}${number}${suffix}`)) number++;
    return `${prefix}${number}${suffix}`;
  }

  toZip(): Uint8Array {
    const kept = [...this.packed].map(([id, entry]) => {
      const written = this.written.get(id);
      return written ? pack(written.name, written.bytes) : entry;
    });
    const added = [...this.written].filter(([id]) => !this.packed.has(id));
    return writeZip([...kept, ...added.map(([, { name, bytes }]) => pack(name, bytes))]);
  }
}

function key(name: string): string {
  return name.toLowerCase();
}
