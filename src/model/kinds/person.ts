import { toIdentifiers } from '../../schema/index.ts';
import type { EntityBase } from '../entities.ts';
import type { Descriptor } from './descriptor.ts';
import { namesOf } from './organisation.ts';

/** A person who spoke. */
export interface Person extends EntityBase {
  kind: 'intervenants';
  /** The given name. */
  givenName: string;
  /** The family name, particle included. */
  familyName: string;
  /** What tells the person from another of the same name: a capacity, or else the editor's note; undefined where there is no other. */
  distinction: string | undefined;
}

/** The speakers. */
export const person: Descriptor<Person> = {
  build: ({ slug, data }) => ({
    kind: 'intervenants',
    slug,
    name: `${data.prenom} ${data.nom}`,
    givenName: data.prenom,
    familyName: data.nom,
    distinction: undefined,
    aliases: data.alias,
    note: data.note,
    identifiers: toIdentifiers(data.identifiants),
  }),
  label: ({ name, distinction }) => (distinction === undefined ? name : `${name} (${distinction})`),
  sortKey: ({ familyName, givenName }) => `${familyName} ${givenName}`,
  spellings: ({ prenom, nom, alias }) => ({
    names: [
      ...[`${prenom} ${nom}`, ...alias].map((text) => ({ text, as: 'person' as const })),
      { text: nom, as: 'family name' },
    ],
  }),
  subjects: (self, proceedings) => ({ persons: [self], organisations: proceedings.organisationsOf(self) }),
  names: ({ familyName, aliases }) => [familyName, ...aliases],
  hiddenWords: (self, proceedings) => [...self.aliases, ...namesOf(proceedings.organisationsOf(self))],
  resultLine: (self, proceedings) => proceedings.capacitiesOf(self).slice(0, 1),
  lead: (self, proceedings) => proceedings.capacitiesOf(self),
};
