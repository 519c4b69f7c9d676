import type { Example } from '../../src/checks/rule.ts';
import { SOUND_FILES, type Changes } from './content-folder.ts';

const TEXT = 'interventions/bel-accueil.mdx';
const SOUND: Record<string, string> = SOUND_FILES;

/** The changes to the sound folder that a rule's example stands for. */
export function changesOf({ file = TEXT, text, insteadOf, encoding, linkTo, beside = {} }: Example): Changes {
  const changes: Changes = Object.fromEntries(Object.entries(beside).map(([path, added]) => [path, add(path, added)]));
  if (linkTo !== undefined) return { ...changes, [file]: { linkTo } };
  if (text === undefined) return { ...changes, [file]: undefined };
  if (encoding) return { ...changes, [file]: Buffer.from(text, encoding) };
  if (insteadOf === undefined) return { ...changes, [file]: add(file, text) };
  if (!SOUND[file]?.includes(insteadOf)) throw new Error(`« ${insteadOf} » is not in ${file}.`);
  return { ...changes, [file]: SOUND[file].replace(insteadOf, () => text) };
}

/** At the end of a file that is there already, after a blank line in prose. */
function add(path: string, text: string): string {
  const sound = SOUND[path];
  return sound === undefined ? text : `${sound}${path.endsWith('.mdx') ? '\n' : ''}${text}\n`;
}
