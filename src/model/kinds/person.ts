import { LICENCES, toIdentifiers, type DataOf, type Licence } from '../../schema/index.ts';
import type { EntityBase } from '../entities.ts';
import type { Descriptor } from './descriptor.ts';
import { namesOf } from './organisation.ts';

/** A person who spoke. */
export interface Person extends EntityBase {
  kind: 'intervenants';
  /** The given name; empty for whoever has one name only. */
  givenName: string;
  /** The family name, particle included. */
  familyName: string;
  /** The name as a list in alphabetical order shows it: « Dumas, Claire », « Brogny, Paul de ». */
  filedName: string;
  /** The distinction of the person from another of the same name: a capacity, or else the editor's note; undefined where there is no other. */
  distinction: string | undefined;
  /** Who the person is, in a sentence or two. */
  biography: string | undefined;
  portrait: Portrait | undefined;
}

/** The picture of a person. */
export interface Portrait {
  /** A path of the site. */
  path: string;
  description: string;
  credit: string | undefined;
  licence: Licence | undefined;
}

type PersonData = DataOf<'intervenants'>;

/** Nothing parts an elision from the name. */
const familyName = ({ particule, nom }: PersonData): string =>
  particule === undefined ? nom : `${particule}${/[’']$/.test(particule) ? '' : ' '}${nom}`;

const wholeName = (data: PersonData): string => [data.prenom, familyName(data)].filter(Boolean).join(' ');

const toPortrait = ({ portrait }: PersonData): Portrait | undefined =>
  portrait && {
    path: `/${portrait.fichier}`,
    description: portrait.description,
    credit: portrait.credit,
    licence: portrait.licence && LICENCES[portrait.licence],
  };

/** The speakers. */
export const person: Descriptor<Person> = {
  build: ({ slug, data }) => ({
    kind: 'intervenants',
    slug,
    name: wholeName(data),
    givenName: data.prenom ?? '',
    familyName: familyName(data),
    filedName: [data.nom, [data.prenom, data.particule].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    distinction: undefined,
    biography: data.biographie,
    portrait: toPortrait(data),
    aliases: data.alias,
    note: data.note,
    identifiers: toIdentifiers(data.identifiants),
  }),
  label: ({ name, distinction }) => (distinction === undefined ? name : `${name} (${distinction})`),
  sortKey: ({ filedName }) => filedName.replace(', ', ' '),
  spellings: (data) => ({
    names: [
      ...[wholeName(data), ...data.alias].map((text) => ({ text, as: 'person' as const })),
      // « DUMAS Claire », as lists and captions write it.
      ...(data.prenom === undefined
        ? []
        : [{ text: `${familyName(data).toUpperCase()} ${data.prenom}`, as: 'person' as const }]),
      { text: familyName(data), as: 'family name' },
    ],
  }),
  subjects: (self, proceedings) => ({ persons: [self], organisations: proceedings.organisationsOf(self) }),
  names: ({ familyName, aliases }) => [familyName, ...aliases],
  hiddenWords: (self, proceedings) => [...self.aliases, ...namesOf(proceedings.organisationsOf(self))],
  resultLine: (self, proceedings) => proceedings.capacitiesOf(self).slice(0, 1),
  lead: (self, proceedings) => proceedings.capacitiesOf(self),
};
