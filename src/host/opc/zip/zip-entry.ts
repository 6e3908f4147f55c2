/** One file inside a zip, still packed. Method 0 = stored, 8 = deflate. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Unpacked size in bytes, as the directory claims. */
  readonly size: number;
  readonly packed: Uint8Array;
}

export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_OF_DIRECTORY = 0x06054b50;
