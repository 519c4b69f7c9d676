import { readFileSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';

/**
 * The files of a zip, by name, as its list at the end gives them.
 * @throws {Error} when a file is not what the list says
 */
export function readZip(path: string): Map<string, ZippedFile> {
  const zip = readFileSync(path);
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
  const files = new Map<string, ZippedFile>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength!);
    const data = readData(zip, zip.readUInt32LE(at + 42), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 10));
    if (crc32(data) !== zip.readUInt32LE(at + 16)) throw new Error(`${name} is damaged`);
    const date = zip.readUInt16LE(at + 14);
    files.set(name, { data, mode: zip.readUInt16LE(at + 40), date: [1980 + (date >> 9), (date >> 5) & 15, date & 31] });
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return files;
}

export interface ZippedFile {
  data: Buffer;
  /** Kind and rights, as Unix writes them. */
  mode: number;
  /** Year, month, day. */
  date: [number, number, number];
}

/** @param method 0 for a file that is not compressed */
function readData(zip: Buffer, header: number, length: number, method: number): Buffer {
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const data = zip.subarray(start, start + length);
  return method === 0 ? data : inflateRawSync(data);
}
