import { readBody, type Body } from '../prose/body.ts';
import { FOREIGN } from '../prose/passages.ts';
import type { SourceFile } from '../source/source-file.ts';
import { readCast } from '../source/read-cast.ts';
import { countMarkup, findBodyFault, type BodyFault } from './body-fault.ts';

/** More faults of syntax than these, and most of the rest would follow from them. */
const MOST_FAULTS = 20;
/** The body is read again for each fault: marks of Markdown read in all, beyond which the first faults are enough. */
const MOST_READ = 10_000;

/** A body that cannot be read, without what keeps it from that. */
export interface MendedBody {
  /** The faults of its syntax, but those that follow from others. */
  faults: readonly BodyFault[];
  /** The rest of it, every sign where it is written; undefined when it still cannot be read. */
  body: Body | undefined;
  /** Its text, as long as the whole. */
  text: string;
  /** Whether nothing between two offsets was taken out. */
  isKept(start: number, end: number): boolean;
}

/**
 * Takes out of a body what keeps it from being read, so that the rest can be looked at: one bad tag does not hide the other
 * faults of its file. Of a tag that is opened, its end goes too.
 * @param first the fault that keeps it from being read
 */
export function mendBody({ bodyText, data }: Pick<SourceFile, 'bodyText' | 'data'>, first: BodyFault): MendedBody {
  const origin = { entry: '', record: undefined, cast: readCast(data) };
  let text = bodyText;
  const faults = [first];
  let mended: Body | undefined;
  const most = Math.min(MOST_FAULTS, MOST_READ / (1 + countMarkup(bodyText)));
  while (faults.length <= most) {
    const blanked = blank(text, faults.at(-1)!);
    if (blanked === text) break;
    text = blanked;
    const read = () => readBody(text, origin);
    const fault = findBodyFault({ bodyText: text, body: read });
    if (!fault) {
      mended = read();
      break;
    }
    faults.push(fault);
  }
  return {
    faults: faults.filter(({ offset }, rank) => faults.slice(0, rank).every((one) => isApart(bodyText, one, offset))),
    body: mended,
    text,
    isKept: (start, end) => text.slice(start, end) === bodyText.slice(start, end),
  };
}

function blank(text: string, { offset, sort }: BodyFault): string {
  if (sort === 'depth' || sort === 'length') return text;
  const start = text.slice(0, offset + 1).search(/[<{](?=[^<{\n]*$)/);
  const from = text[offset] === '<' || text[offset] === '{' || start < 0 ? offset : start;
  const [taken = ''] = stickyMatch(sort === 'code' ? CODE : MARKUP, text, from) ?? [];
  const opened = /^<([\w.]+)(?![^]*\/>$)/.exec(taken)?.[1];
  const without = hide(text, from, from + taken.length);
  const end = opened === undefined ? -1 : without.indexOf(`</${opened}>`, from);
  return end < 0 ? without : hide(without, end, end + `</${opened}>`.length);
}

/** Whether what stands at an offset is no consequence of a fault: those come before it, or in its own paragraph. */
const isApart = (text: string, { offset }: BodyFault, at: number): boolean => /\n[ \t]*\n/.test(text.slice(offset, at));

/** A comment, a tag, or one sign. */
const MARKUP = /<!--[^]*?(?:-->|$)|<\/?[^<>\n]*>|[^\n]/y;
/** An expression between braces in one paragraph, a line of a program, or one sign. */
const CODE = /\{(?:[^{}\n]|\n(?!\s*\n))*\}|(?:import|export)\b[^\n]*|[^\n]/y;

function stickyMatch(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A text without some of it: in a sentence, a sign that is no word of ours stands for it; on a line of its own, nothing. */
function hide(text: string, start: number, end: number): string {
  const isAlone = /(?:^|\n)[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*(?:\n|$)/.test(text.slice(end));
  const character = isAlone ? ' ' : FOREIGN;
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, character) + text.slice(end);
}
