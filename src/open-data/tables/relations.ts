import { z } from 'zod';
import {
  chapterAround,
  isEntry,
  type Entry,
  type Organisation,
  type Place,
  type Resource,
} from '../../model/entities.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Relation } from '../../model/kinds/descriptor.ts';
import { ROLES, type Role } from '../../schema/index.ts';
import { descriptorOf } from '../../model/kinds/index.ts';
import type { Proceedings } from '../../model/proceedings.ts';
import { idOf, listParts, speakersOf } from '../ids.ts';
import { defineTable, idIn, rank } from '../table.ts';
import { tableText } from '../../words/index.ts';

/** The relations of others to an entry, by field. */
const FIELDS = {
  partners: 'a pour partenaire',
  networks: 'passe par le réseau',
  patrons: 'est patronné par',
  supporters: 'est appuyé par',
  presentedBy: 'est présenté par',
  proposedBy: 'est proposé par',
  defendedBy: 'est défendu par',
  illustratedBy: 'est illustré par',
} as const satisfies Record<Relation['as'], string>;

const RELATIONS = [
  'parle dans',
  'établit',
  'parle au nom de',
  'est cité dans',
  'est rapporté dans',
  'parle de',
  'nomme',
  'renvoie à',
  'fait partie de',
  'a pour thème',
  'est voisin de',
  ...Object.values(FIELDS),
  'administre',
  'est établi à',
] as const;

const said = tableText.relations.columns;

/** Who is what to whom: the edges of the graph, and its table. */
export const relations = defineTable({
  name: 'relations',
  title: tableText.relations.title,
  description: tableText.relations.description,
  row: z.strictObject({
    de: idIn('textes', 'intervenants', 'organisations').describe(said.de),
    relation: z.enum(RELATIONS).describe(said.relation),
    vers: idIn('textes', 'intervenants', 'organisations', 'lieux', 'themes').describe(said.vers),
    texte: idIn('textes').nullable().describe(said.texte),
    nombre: rank().describe(said.nombre),
    qualite: z.string().nullable().describe(said.qualite),
    role: z.enum(ROLES).nullable().describe(said.role),
  }),
  *rows(proceedings) {
    for (const entry of proceedings.readingOrder) yield* relationsIn(entry, proceedings);
    for (const organisation of proceedings.list('organisations')) yield* relationsOf(organisation);
  },
});

interface Row {
  de: string;
  relation: (typeof RELATIONS)[number];
  vers: string;
  texte: string | null;
  nombre: number;
  qualite: string | null;
  role: Role | null;
}

/** The relations in a text: who speaks there, then what it is, then what it names. */
function relationsIn(entry: Entry, proceedings: Proceedings): Row[] {
  const self = idOf(entry);
  const toRow = (
    de: string,
    relation: Row['relation'],
    vers: string,
    nombre = 1,
    { qualite, role }: Partial<Pick<Row, 'qualite' | 'role'>> = {},
  ): Row => ({
    de,
    relation,
    vers,
    texte: self,
    nombre,
    qualite: qualite ?? null,
    role: role ?? null,
  });
  const toEach = (relation: Row['relation'], those: readonly Resource[]) =>
    those.map((resource) => toRow(self, relation, idOf(resource)));
  const { relations: fields, besides } = descriptorOf(entry);
  const around = chapterAround(entry);
  const appearances = entry.kind === 'interventions' ? entry.speakers : [];
  const speakers = new Set(appearances.map(({ person }) => idOf(person)));
  const parts = listParts(entry);
  const voiced = (kind: string) =>
    parts.filter(({ voice }) => voice.kind === kind).flatMap(({ voice }) => speakersOf(voice));
  const voices = new Map(parts.map(({ part, voice }) => [part, voice]));
  const named = proceedings.mentionsIn(entry).filter(({ resource }) => resource !== entry);
  const spoken = named.flatMap(({ part, resource }) =>
    speakersOf(voices.get(part)!).map((speaker) => ({ speaker, named: idOf(resource) })),
  );
  return [
    ...appearances.map(({ person, capacity, role }) =>
      toRow(idOf(person), role === 'édition' ? 'établit' : 'parle dans', self, 1, {
        qualite: capacity ?? null,
        role: role ?? null,
      }),
    ),
    ...appearances.flatMap(({ person, organisations }) =>
      organisations.map((organisation) => toRow(idOf(person), 'parle au nom de', idOf(organisation))),
    ),
    ...tally(voiced('quoted')).map(([person, count]) => toRow(person, 'est cité dans', self, count)),
    ...tally(voiced('reported').filter((person) => !speakers.has(person))).map(([person, count]) =>
      toRow(person, 'est rapporté dans', self, count),
    ),
    ...toEach('fait partie de', around ? [around] : []),
    ...toEach('a pour thème', entry.themes),
    ...(fields?.(entry) ?? []).flatMap(({ as, those }) => toEach(FIELDS[as], those)),
    ...toEach('est voisin de', besides?.(entry) ?? []),
    ...tally(listLinked(entry, proceedings)).map(([id, count]) => toRow(self, 'renvoie à', id, count)),
    ...tally(named.map(({ resource }) => idOf(resource))).map(([id, count]) => toRow(self, 'nomme', id, count)),
    ...[...groupBy(spoken, ({ speaker }) => [speaker])].flatMap(([speaker, those]) =>
      tally(those.map((one) => one.named).filter((id) => id !== speaker)).map(([id, count]) =>
        toRow(speaker, 'parle de', id, count),
      ),
    ),
  ];
}

/** The relations of an organisation to places, whatever the texts say. */
function relationsOf(organisation: Organisation): Row[] {
  const { territory, place } = organisation;
  const toPlaces = (relation: Row['relation'], those: (Place | undefined)[]): Row[] =>
    those.flatMap((to) =>
      to
        ? [{ de: idOf(organisation), relation, vers: idOf(to), texte: null, nombre: 1, qualite: null, role: null }]
        : [],
    );
  return [...toPlaces('administre', [territory]), ...toPlaces('est établi à', place === territory ? [] : [place])];
}

/** The other texts to which a text sends its reader. */
function listLinked(entry: Entry, proceedings: Proceedings): string[] {
  return entry.body.links.flatMap(({ kind, slug }) => {
    const target = proceedings.find(kind, slug);
    return target && target !== entry && isEntry(target) ? [idOf(target)] : [];
  });
}

/** How many times each occurs, in the order in which they come. */
function tally(ids: readonly string[]): [id: string, count: number][] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts];
}
