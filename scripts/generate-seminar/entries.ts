import { writeBody } from './body.ts';
import type { Chance } from './chance.ts';
import type { Entities } from './entities.ts';
import type { Language } from './language.ts';

/** Shares of the whole, close to those of a real seminar; the rest are definitions. */
const SHARES = { interventions: 0.45, 'etudes-de-cas': 0.25 };
/** One entry out of so many has a list, or a note of the editor's. */
const [ENTRIES_PER_LIST, ENTRIES_PER_EDITORIAL_NOTE] = [3, 10];

/** The material that an entry is drawn from. */
export interface Material {
  count: number;
  entities: Entities;
  chance: Chance;
  language: Language;
}

/**
 * The file of the entry at a place from 0 among `count`: its path and text. Each entity is named by some entry, for the
 * place decides the first of each kind, and chance the others.
 * @param position the fields that place it in its chapter
 */
export function writeEntry(place: number, position: string, material: Material): { path: string; text: string } {
  const { entities, chance, language } = material;
  language.startText();
  const draw = (kind: keyof Entities) => chance.some(entities[kind][place % entities[kind].length]!, entities[kind], 3);
  const slugs = (kind: keyof Entities) => draw(kind).map(({ slug }) => slug);
  const speaker = entities.intervenants[place % entities.intervenants.length]!.slug;
  const fields = [
    ...ownFields(kindAt(place, material.count), speaker, slugs('organisations'), language),
    position,
    `themes: [${slugs('themes').join(', ')}]`,
  ];
  const plan = {
    links: drawLinks(place, material),
    names: (['lieux', 'organisations'] as const).flatMap(draw).map(({ name }) => name),
    speakers: [speaker, chance.pick(entities.intervenants).slug] satisfies [string, string],
    hasList: place % ENTRIES_PER_LIST === 0,
    hasEditorialNote: place % ENTRIES_PER_EDITORIAL_NOTE === 0,
  };
  const body = writeBody(plan, chance, language);
  return { path: `${pathAt(place, material.count)}.mdx`, text: `---\n${fields.join('\n')}\n---\n\n${body}` };
}

type EntryKind = keyof typeof SHARES | 'definitions';

function kindAt(place: number, count: number): EntryKind {
  const share = place / count;
  if (share < SHARES.interventions) return 'interventions';
  return share < SHARES.interventions + SHARES['etudes-de-cas'] ? 'etudes-de-cas' : 'definitions';
}

const pathAt = (place: number, count: number): string => `${kindAt(place, count)}/entree-${place + 1}`;

function ownFields(kind: EntryKind, speaker: string, partners: string[], language: Language): string[] {
  const summary = `resume: ${language.plainSentence()}`;
  switch (kind) {
    case 'interventions':
      return [`titre: ${language.title(6)}`, `intervenants:\n  - personne: ${speaker}\n    qualite: maire`, summary];
    case 'etudes-de-cas':
      return [
        `titre: ${language.title(6)}`,
        `partenaires: [${partners.join(', ')}]`,
        `presentee-par: [${speaker}]`,
        summary,
      ];
    case 'definitions':
      return [`terme: ${language.words(3)}`, `glose: ${language.plainSentence()}`];
  }
}

/** Two other entries, one of them at its second paragraph, and two entities. */
function drawLinks(place: number, { count, entities, chance }: Material) {
  const other = () => `/${pathAt((place + chance.between(1, count - 1)) % count, count)}/`;
  const entity = (kind: keyof Entities) => {
    const { slug, name } = chance.pick(entities[kind]);
    return { href: `/${kind}/${slug}/`, name };
  };
  return [
    { href: other() },
    entity('intervenants'),
    { href: `${other()}#p2` },
    entity(chance.pick(['lieux', 'organisations', 'themes'])),
  ];
}
