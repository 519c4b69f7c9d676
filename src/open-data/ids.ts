import type { Entry, Resource } from '../model/entities.ts';
import { voiceIn } from '../model/voices.ts';
import type { Block } from '../prose/blocks.ts';
import type { Note } from '../prose/notes.ts';
import { SOURCE_VOICE, type Voice } from '../prose/voice.ts';

/** The identifier of a resource, which joins the tables: `lieux/angers`. */
export const idOf = ({ kind, slug }: Pick<Resource, 'kind' | 'slug'>): string => `${kind}/${slug}`;

/** The identifiers of the persons who speak in a voice. */
export const speakersOf = ({ of }: Voice): string[] => of.map((slug) => idOf({ kind: 'intervenants', slug }));

/** The identifier of the block that bears an anchor itself. */
export const idAt = (entry: Entry, anchor: string): string => `${idOf(entry)}#${anchor}`;

/**
 * The blocks of an entry, then its notes, each with an identifier: its anchor, and for those that share the anchor of the
 * block before them, their rank behind it: `#p3`, then `#p3.1`.
 */
export function listParts(entry: Entry): Part[] {
  const seen = new Map<string, number>();
  return [...entry.body.blocks, ...entry.body.notes].map((part, index) => {
    const before = seen.get(part.anchor) ?? (part.anchor === '' ? 1 : 0);
    seen.set(part.anchor, before + 1);
    return {
      part,
      id: `${idAt(entry, part.anchor)}${before === 0 ? '' : `.${before}`}`,
      rank: index + 1,
      voice: 'kind' in part ? voiceIn(entry, part) : SOURCE_VOICE,
    };
  });
}

/** The identifier of a block of an entry. */
export function blockIdOf(entry: Entry, block: Block): string {
  return listParts(entry).find(({ part }) => part === block)!.id;
}

export interface Part {
  part: Block | Note;
  id: string;
  /** From 1. */
  rank: number;
  voice: Voice;
}
