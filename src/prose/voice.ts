/** The voice of a block: who speaks there, and how close to the words that were said. */
export interface Voice {
  /** `quoted`: to the letter; `reported`: what a person said, in other words; `source`: the document itself; `editor`. */
  kind: 'quoted' | 'reported' | 'source' | 'editor';
  /** The slugs of the persons, in order; none for the source and the editor. */
  of: readonly string[];
}

export const SOURCE_VOICE: Voice = { kind: 'source', of: [] };
export const EDITOR_VOICE: Voice = { kind: 'editor', of: [] };

/** What `<Voice of="…">` says of those who are no person. */
export const IMPERSONAL_VOICES: Readonly<Record<string, Voice>> = { source: SOURCE_VOICE, editeur: EDITOR_VOICE };

/** The voice that `<Voice of="…">` names: the source, the editor, or persons, parted by spaces. */
export const readVoice = (of: string): Voice =>
  (Object.hasOwn(IMPERSONAL_VOICES, of) && IMPERSONAL_VOICES[of]) || {
    kind: 'reported',
    of: of.split(/\s+/).filter(Boolean),
  };

/** Whether two blocks are in one voice: what follows needs no word of its own. */
export const isSameVoice = (a: Voice, b: Voice): boolean => a.kind === b.kind && a.of.join() === b.of.join();
