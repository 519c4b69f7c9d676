import { keysAt } from '../schema/index.ts';
import type { SourceFile } from '../source/source-file.ts';

/** A fault of the lines « --- »: where the fields end and the text begins is then unknown. */
export interface FenceFault {
  /** Where it stands, in the text of the file. */
  offset: number;
  message: string;
}

const FENCE = /^(?:---|\+\+\+)[ \t]*$/;
const FIELD = /^([\p{L}-]+)[ \t]*:(?:\s|$)/u;

/** The fault of the fences of a file, if there is one. */
export function findFenceFault(source: SourceFile): FenceFault | undefined {
  return source.hasFrontmatter ? findExtraFence(source) : findMissingFence(source);
}

function findMissingFence({ text }: SourceFile): FenceFault {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (/^---[ \t]*$/.test(lines[0]!)) return { offset: 0, message: 'L’en-tête n’est pas fermé.' };
  const fence = lines.findIndex((line) => line.trim() === '---');
  const isOff = fence > 0 && lines.slice(0, fence).every((line) => line.trim() === '');
  return { offset: 0, message: isOff ? 'L’en-tête ne commence pas à la première ligne.' : 'L’en-tête manque.' };
}

/** The renderer would take what stands between two more fences for fields, and show none of it. */
function findExtraFence({ text, bodyText, bodyStart, data, yamlFaults, schema }: SourceFile) {
  const offset = bodyStart + /^\s*/.exec(bodyText)![0].length;
  const first = text.slice(offset).split(/\r?\n/, 1)[0]!;
  const key = FIELD.exec(first)?.[1];
  const isEmpty = (data === null || data === undefined) && yamlFaults.length === 0;
  const isField = key !== undefined && (isEmpty || keysAt(schema, []).includes(key));
  return FENCE.test(first) || isField ? { offset, message: 'L’en-tête est ouvert ou fermé deux fois.' } : undefined;
}
