/**
 * What the YAML of most files says: words, numbers and lists of them, each key once, each value on its line. Read line by
 * line, ten times as fast as by the parser, of which it knows a small part and says the same.
 * @returns undefined of anything else, which is for the parser
 */
export function readPlainYaml(yaml: string): { data: unknown } | undefined {
  if (!KNOWN.test(yaml)) return undefined;
  const lines = yaml
    .split('\n')
    .filter((line) => line !== '')
    .map(toLine);
  try {
    const reader = new Reader(lines);
    return { data: lines.length > 0 ? reader.readAll() : null };
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

/** Signs that mean the same to the parser, whatever it is about. */
const KNOWN = /^[\n -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u202F-\u205E\u20AC]*$/;

const NOT_PLAIN = new Error('not plain');

interface Line {
  indent: number;
  /** What is written after the indent. */
  text: string;
}

function toLine(line: string): Line {
  const indent = line.search(/[^ ]|$/);
  return { indent, text: line.slice(indent) };
}

/** Reads lines one after the other. */
class Reader {
  readonly #lines: Line[];
  #at = 0;

  constructor(lines: Line[]) {
    this.#lines = lines;
  }

  readAll(): unknown {
    const data = this.#readMap(0);
    return this.#line ? fail() : data;
  }

  get #line(): Line | undefined {
    return this.#lines[this.#at];
  }

  #readMap(indent: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    for (let line = this.#line; line?.indent === indent; line = this.#line) {
      const [, key, value] = FIELD.exec(line.text) ?? fail();
      if (key! in map || CONSTANT.test(key!)) fail();
      this.#at += 1;
      map[key!] = value === undefined ? this.#readBlock(indent) : readValue(value);
    }
    return this.#end(map, indent);
  }

  /** What stands below a key: a group or a list, the latter maybe not deeper than the key. */
  #readBlock(around: number): unknown {
    const line = this.#line;
    const isList = line?.text.startsWith('- ');
    if (!line || line.indent < around || (line.indent === around && !isList)) return null;
    return isList ? this.#readList(line.indent) : this.#readMap(line.indent);
  }

  #readList(indent: number): unknown[] {
    const list: unknown[] = [];
    for (let line = this.#line; line?.indent === indent && line.text.startsWith('- '); line = this.#line) {
      const text = line.text.slice(2);
      if (FIELD.test(text)) {
        this.#lines[this.#at] = { indent: indent + 2, text };
        list.push(this.#readMap(indent + 2));
      } else {
        this.#at += 1;
        list.push(readValue(text));
      }
    }
    return this.#end(list, indent);
  }

  /** What is deeper than the block before it goes on with its last value. */
  #end<T>(block: T, indent: number): T {
    return this.#line && this.#line.indent > indent ? fail() : block;
  }
}

const FIELD = /^([a-z][a-z-]*):(?: (.+))?$/;
const CONSTANT = /^(?:null|true|false)$/i;

function fail(): never {
  throw NOT_PLAIN;
}

function readValue(text: string): unknown {
  if (text.endsWith(' ')) fail();
  const [, quoted] = /^"([^"\\]*)"$/.exec(text) ?? /^'([^']*)'$/.exec(text) ?? [];
  if (quoted !== undefined) return quoted;
  const [, items] = /^\[([^[\]{}'":#]*)\]$/.exec(text) ?? [];
  if (items !== undefined) return trim(items) === '' ? [] : items.split(',').map((item) => readScalar(trim(item)));
  const [, fields] = /^\{([^[\]{}'"#]+)\}$/.exec(text) ?? [];
  return fields === undefined ? readScalar(text) : readFields(fields);
}

/** To YAML, other spaces than these are words. */
const trim = (text: string): string => text.replace(/^ +| +$/g, '');

/** `{ latitude: 48.9, longitude: 2.3 }` */
function readFields(fields: string): unknown {
  const map: Record<string, unknown> = {};
  for (const field of fields.split(',')) {
    const [, key, value] = FIELD.exec(trim(field)) ?? fail();
    if (value === undefined || value.includes(':') || key! in map || CONSTANT.test(key!)) fail();
    map[key!] = readScalar(value!);
  }
  return map;
}

/** Words or a number. What begins with a figure and is neither a number written plainly nor a day may be one to the parser. */
function readScalar(text: string): unknown {
  if (/^(?:0|-?[1-9]\d{0,8}|-?\d{1,9}\.\d{1,9})$/.test(text)) return Number(text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  if (!/^[\p{L}«]/u.test(text) || /: | #|:$/.test(text) || CONSTANT.test(text)) fail();
  return text;
}
