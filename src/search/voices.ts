import { searchText } from '../words/index.ts';
import type { Filters } from './facets.ts';
import type { PassageId, PassageKind } from './passage-id.ts';

/** The voices in the order in which they are shown, the surest first: among equals, what was said comes before what was told. */
export const VOICES = ['quoted', 'reported', 'source', 'editor', 'summary', 'heading'] as const satisfies PassageKind[];

/** Who is to speak in the passages shown; undefined where anybody may. */
export interface Speaking {
  kinds: ReadonlySet<PassageKind> | undefined;
  persons: readonly string[];
}

/** The voice that a value of the facet of voices names: the source goes by a name of its own in each seminar. */
export const voiceNamed = (value: string): PassageKind =>
  (['quoted', 'reported', 'editor'] as const).find((kind) => searchText.voices[kind] === value) ?? 'source';

/** Whether nobody speaks in a passage. */
export const isVoiceless = ({ kind }: PassageId): boolean => kind === 'summary' || kind === 'heading';

/** The name of the voice of a passage in the facet of voices. */
export const nameOfVoice = (passage: PassageId): string | undefined => {
  if (isVoiceless(passage)) return undefined;
  const { kind, speakers } = passage;
  return kind === 'source' ? speakers[0] : searchText.voices[kind as keyof typeof searchText.voices];
};

/** Who is to speak, by the filters chosen. */
export const whoSpeaks = ({ voix: voices = [], intervenant: persons = [] }: Filters): Speaking => ({
  kinds: voices.length === 0 ? undefined : new Set(voices.map(voiceNamed)),
  persons,
});

/** Whether a passage is in one of the voices asked for. */
export const isInVoice = ({ kind }: PassageId, { kinds }: Speaking): boolean => kinds === undefined || kinds.has(kind);
