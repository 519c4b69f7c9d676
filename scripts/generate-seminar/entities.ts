import type { Chance } from './chance.ts';
import type { Language } from './language.ts';
import { inventName, inventNames } from './names.ts';

const MOST_THEMES = 25;
const ENTRIES_PER_PERSON = 6;
const ENTRIES_PER_CITY = 8;
/** Countries, each with the south-western corner of a square of three degrees inside it. */
const COUNTRIES = [
  { code: 'FR', latitude: 45, longitude: 0 },
  { code: 'DE', latitude: 49, longitude: 8 },
  { code: 'ML', latitude: 13, longitude: -8 },
  { code: 'TR', latitude: 37, longitude: 30 },
  { code: 'JP', latitude: 34, longitude: 132 },
  { code: 'LA', latitude: 17, longitude: 102 },
  { code: 'RS', latitude: 43, longitude: 20 },
];

/** A person, place, organisation or theme of a generated seminar. */
interface Entity {
  slug: string;
  name: string;
}

/** All that the entries of a generated seminar may name, by folder. */
export type Entities = Record<'intervenants' | 'lieux' | 'organisations' | 'themes', Entity[]>;

/** Invents the entities of a seminar of `count` entries and writes their files. */
export function writeEntities(
  count: number,
  chance: Chance,
  language: Language,
  write: (path: string, text: string) => void,
): Entities {
  const writeAll = (kind: keyof Entities, entities: Entity[], fieldsOf: (entity: Entity, place: number) => string) => {
    entities.forEach((entity, place) => write(`${kind}/${entity.slug}.yaml`, fieldsOf(entity, place)));
    return entities;
  };
  const invent = (prefix: string, many: number) => inventNames(chance, many).map((name) => toEntity(prefix + name));
  const cities = invent('', Math.ceil(count / ENTRIES_PER_CITY));
  const councils = cities.map(({ name }) => toEntity(`Mairie de ${name}`));
  return {
    intervenants: writeAll(
      'intervenants',
      invent('', Math.ceil(count / ENTRIES_PER_PERSON)),
      ({ name }) => `prenom: ${inventName(chance, 1)}\nnom: ${name}\n`,
    ),
    lieux: writeAll('lieux', cities, ({ name }) => `nom: ${name}\ntype: ville\n${inSomeCountry(chance)}`),
    organisations: writeAll(
      'organisations',
      councils,
      ({ name }, place) => `nom: ${name}\ntype: commune\nadministre: ${cities[place]!.slug}\n`,
    ),
    themes: writeAll(
      'themes',
      invent('Thème ', Math.min(MOST_THEMES, count)),
      ({ name }) => `nom: ${name}\ndescription: ${language.plainSentence()}\n`,
    ),
  };
}

const toEntity = (name: string): Entity => ({ name, slug: name.toLowerCase().replace('è', 'e').replaceAll(' ', '-') });

function inSomeCountry(chance: Chance): string {
  const { code, latitude, longitude } = chance.pick(COUNTRIES);
  const [north, east] = [(latitude + chance.draw() * 3).toFixed(2), (longitude + chance.draw() * 3).toFixed(2)];
  return `pays: [${code}]\ncoordonnees: { latitude: ${north}, longitude: ${east} }\n`;
}
