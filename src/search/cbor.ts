/** Values in CBOR, which Pagefind's files are written in, as far as its list of texts needs it (RFC 8949). */
export type Cbor = number | string | readonly Cbor[];

const [NUMBER, TEXT, ARRAY] = [0, 3, 4];

/**
 * The value that bytes in CBOR say.
 * @throws {Error} on anything but whole numbers, texts and lists whose lengths are told beforehand
 */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let place = 0;
  const readNumber = (form: number): number => {
    if (form < 24) return form;
    const size = [1, 2, 4][form - 24];
    if (size === undefined) throw new Error(`CBOR: unexpected form ${form}.`);
    place += size;
    return size === 1 ? view.getUint8(place - 1) : size === 2 ? view.getUint16(place - 2) : view.getUint32(place - 4);
  };
  const read = (): Cbor => {
    const head = view.getUint8(place++);
    const number = readNumber(head & 31);
    switch (head >> 5) {
      case NUMBER:
        return number;
      case TEXT:
        place += number;
        return new TextDecoder().decode(bytes.subarray(place - number, place));
      case ARRAY:
        return Array.from({ length: number }, read);
      default:
        throw new Error(`CBOR: unexpected type ${head >> 5}.`);
    }
  };
  return read();
}

/** The same in CBOR, as short as it can be. */
export function writeCbor(value: Cbor): Uint8Array {
  const bytes: number[] = [];
  const writeHead = (type: number, number: number) => {
    const size = number < 24 ? 0 : number < 0x1_00 ? 1 : number < 0x1_00_00 ? 2 : 4;
    bytes.push((type << 5) | (size === 0 ? number : 24 + Math.log2(size)));
    for (let place = size - 1; place >= 0; place -= 1) bytes.push((number >>> (8 * place)) & 0xff);
  };
  const write = (part: Cbor) => {
    if (typeof part === 'number') return writeHead(NUMBER, part);
    if (typeof part === 'string') {
      const text = new TextEncoder().encode(part);
      writeHead(TEXT, text.length);
      return void bytes.push(...text);
    }
    writeHead(ARRAY, part.length);
    part.forEach(write);
  };
  write(value);
  return Uint8Array.from(bytes);
}
