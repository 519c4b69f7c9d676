import type { Cast } from './cast.ts';

/** The voice of a block: who speaks there, and how close to the words that were said. */
export interface Voice {
  /** `quoted`: to the letter; `reported`: what a person said, in other words; `source`: the document itself; `editor`. */
  kind: 'quoted' | 'reported' | 'source' | 'editor';
  /** The slugs of the persons, in order; none for the source and the editor. */
  of: readonly string[];
  /** Those who have no page of their own, as pages call them: « une voix dans la salle », the author of a book. */
  others?: readonly string[] | undefined;
}

export const SOURCE_VOICE: Voice = { kind: 'source', of: [] };
export const EDITOR_VOICE: Voice = { kind: 'editor', of: [] };

/** The voices of those who are no person, by what `<Voice of="…">` says. */
export const IMPERSONAL_VOICES: Readonly<Record<string, Voice>> = { source: SOURCE_VOICE, editeur: EDITOR_VOICE };

/**
 * The voice that `<Voice of="…">` names: the source, the editor, or those who speak, parted by spaces: each by the name of
 * a file, or as the text's own fields call them.
 */
export function readVoice(of: string, cast: Cast): Voice {
  if (Object.hasOwn(IMPERSONAL_VOICES, of)) return IMPERSONAL_VOICES[of]!;
  return joinVoices(of.split(/\s+/).flatMap((name) => (name === '' ? [] : (cast.called(name) ?? [toPerson(name)]))));
}

const toPerson = (slug: string): Voice => ({ kind: 'reported', of: [slug] });

/** Several who speak together. */
const joinVoices = (voices: readonly Voice[]): Voice => ({
  kind: 'reported',
  of: voices.flatMap(({ of }) => of),
  ...withOthers(voices.flatMap(({ others = [] }) => others)),
});

const withOthers = (others: readonly string[]): Pick<Voice, 'others'> => (others.length > 0 ? { others } : {});

/** Whether two blocks are in one voice: what follows needs no word of its own. */
export const isSameVoice = (a: Voice, b: Voice): boolean => a === b || voiceKey(a) === voiceKey(b);

/** The key that two blocks share exactly when they are in one voice. */
export const voiceKey = ({ kind, of, others = [] }: Voice): string => JSON.stringify([kind, of, others]);
