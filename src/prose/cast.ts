import { CIVIL_TITLES } from '../words/index.ts';
import { foldLetters, toSlug } from './letters.ts';
import type { Voice } from './voice.ts';

/** Someone who speaks in a text, as its fields declare. */
export interface CastMember {
  /** The short name that the text itself gives them: « LM ». */
  key?: string | undefined;
  /** The slug of a person; undefined of those who have no page: a voice in the room, a group. */
  slug?: string | undefined;
  /** The name of those: « une voix dans la salle »; of a person, the name of that day, if it was another. */
  name?: string | undefined;
}

/** Those who speak in a text, and the names by which it calls them. */
export class Cast {
  readonly members: readonly CastMember[];

  constructor(members: readonly CastMember[]) {
    this.members = members;
  }

  /** Whom a key, the name of a file or a whole name calls; undefined where it calls nobody of the cast. */
  called(name: string): Voice[] | undefined {
    const found = this.#exactly(name);
    return found.length === 0 ? undefined : found.slice(0, 1).map(toVoice);
  }

  /**
   * Whom the head of a turn calls: by key, by the name of a file, by whole name, or by the part of a name that no other
   * shares: « Martin », « Mme Martin ».
   * @returns nobody, one, or several, of whom nobody can tell which
   */
  callers(head: string): Voice[] {
    const exact = this.#exactly(head);
    return (exact.length > 0 ? exact : this.#byPart(withoutTitle(head))).map(toVoice);
  }

  #exactly(name: string): CastMember[] {
    const folded = fold(name);
    const byKey = this.members.filter(({ key }) => key !== undefined && fold(key) === folded);
    if (byKey.length > 0) return byKey;
    const slug = toSlug(name);
    return this.members.filter(
      (member) => (member.name !== undefined && fold(member.name) === folded) || (slug !== '' && member.slug === slug),
    );
  }

  #byPart(name: string): CastMember[] {
    const part = toSlug(name);
    if (part === '') return [];
    return this.members.filter(
      ({ slug }) => slug !== undefined && (slug === part || slug.startsWith(`${part}-`) || slug.endsWith(`-${part}`)),
    );
  }
}

/** Of a text that declares nobody. */
export const NO_CAST = new Cast([]);

const toVoice = ({ slug, name = '' }: CastMember): Voice =>
  slug === undefined ? { kind: 'reported', of: [], others: [name] } : { kind: 'reported', of: [slug] };

const fold = (name: string): string =>
  foldLetters(name)
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/’/g, "'")
    .trim();

/** « Mme Martin », « M. Roy ». */
function withoutTitle(name: string): string {
  const [first = '', ...rest] = name.split(/[\s\u00A0\u202F]+/);
  return rest.length > 0 && CIVIL_TITLES.has(foldLetters(first.replace(/\.$/, ''))) ? rest.join(' ') : name;
}
