import { toIdentifiers, type DataOf } from '../../schema/index.ts';
import type { EntityBase, Place } from '../entities.ts';
import type { BuildContext, Descriptor } from './descriptor.ts';

/** A town council, ministry, association… */
export interface Organisation extends EntityBase {
  kind: 'organisations';
  /** The acronym, without full stops. */
  acronym: string | undefined;
  /** The sort of organisation: « commune », « association »… */
  type: string | undefined;
  /** The place that it administers. */
  territory: Place | undefined;
  /**
   * The place whose page is its own too: « Ville d’Amiens » is Amiens for the reader, since whatever speaks of the one
   * speaks of the other. Undefined where its name says more than the place.
   */
  standsWith: Place | undefined;
  /** The place where it is, or that it administers. */
  place: Place | undefined;
}

const acronymOf = ({ acronym }: Organisation) => (acronym === undefined ? [] : [acronym]);

const typeOf = ({ type }: Organisation) => (type === undefined ? [] : [type]);

/** The names of organisations, each in full then by its acronym. */
export const namesOf = (organisations: readonly Organisation[]): string[] =>
  organisations.flatMap((organisation) => [organisation.name, ...acronymOf(organisation)]);

/** The organisations. */
export const organisation: Descriptor<Organisation> = {
  build: ({ slug, data }, { get }) => ({
    kind: 'organisations',
    slug,
    standsWith: standsWith(data, get),
    name: data.nom,
    nameLanguage: data.langue,
    acronym: data.sigle,
    type: data.type,
    territory: data.administre === undefined ? undefined : get('lieux', data.administre),
    place: placeOf(data, get),
    aliases: data.alias,
    note: data.note,
    identifiers: toIdentifiers(data.identifiants),
  }),
  spellings: ({ nom, sigle, alias, administre }) => ({
    names: [nom, ...(sigle === undefined ? [] : [sigle]), ...alias].map((text) => ({
      text,
      as: text === sigle || /^\p{Lu}{2,}$/u.test(text) ? 'acronym' : 'organisation',
    })),
    besides: administre === undefined ? [] : [{ kind: 'lieux', slug: administre }],
  }),
  label: ({ name, acronym }) => (acronym ? `${name} (${acronym})` : name),
  subjects: (self) => ({ organisations: [self], places: self.place ? [self.place] : [] }),
  names: (self) => [...acronymOf(self), ...self.aliases],
  resultLine: (self) => [...acronymOf(self), ...typeOf(self)],
  lead: typeOf,
};

function placeOf({ lieu, administre }: DataOf<'organisations'>, get: BuildContext['get']): Place | undefined {
  const slug = lieu ?? administre;
  return slug === undefined ? undefined : get('lieux', slug);
}

function standsWith({ nom, administre }: DataOf<'organisations'>, get: BuildContext['get']): Place | undefined {
  const territory = administre === undefined ? undefined : get('lieux', administre);
  return territory && nom.endsWith(territory.name) ? territory : undefined;
}
