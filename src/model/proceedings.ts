import { KINDS, type Kind } from '../schema/index.ts';
import type { PictureFile } from '../source/picture-file.ts';
import type { Content } from '../source/content.ts';
import { buildResources, type Resources } from './build-resources.ts';
import {
  isEntry,
  isRead,
  nameOf,
  type Appearance,
  type Chapter,
  type Country,
  type Debate,
  type Definition,
  type Entry,
  type Intervention,
  type Opposition,
  type Organisation,
  type Person,
  type Place,
  type Quotation,
  type Resource,
  type ResourceOf,
  type Seminar,
} from './entities.ts';
import { sortAlphabetically } from '../words/order.ts';
import { groupBy } from './group-by.ts';
import type { BuildContext, Relation } from './kinds/descriptor.ts';
import { holdersOf, holdingsOf } from './kinds/debate.ts';
import { descriptorOf } from './kinds/index.ts';
import { listCooperations, type Cooperation } from './cooperations.ts';
import { inOrderOfTime, listEvents, type ReportedEvent } from './events.ts';
import { getFrom } from './lookup.ts';
import { indexOppositions, type Oppositions } from './oppositions.ts';
import { isOfTheText, Mentions, type Mention } from './mentions.ts';
import { extractsWith, toExtracts, type Extract } from './extracts.ts';
import { indexReferrers } from './referrers.ts';
import { toSeminar } from './seminar.ts';
import { statementAt, type Statement } from './statements.ts';
import { Programme } from './programme.ts';
import { listSynonyms, type Synonym } from './synonyms.ts';
import { voiceIn, voiceOf } from './voices.ts';
import type { Block } from '../prose/blocks.ts';
import { onceForEach } from '../prose/lazily.ts';
import type { QuotationMarkup } from '../prose/quotations.ts';

/**
 * Builds the one object that answers every question about the proceedings, from validated content.
 * @throws {Error} on a reference to nothing or a broken body; `npm run check` says where.
 */
export const buildProceedings = (content: Published): Proceedings => new Proceedings(content);

/** The content that readers see. */
type Published = Pick<Content, 'files' | 'seminar'> &
  Partial<Pick<Content, 'formerAddresses' | 'synonyms' | 'programme' | 'servedFiles'>>;

export class Proceedings {
  readonly seminar: Seminar;
  /** The chapters of the first level, in order. */
  readonly chapters: readonly Chapter[];
  /** Every chapter and entry, in the order of the proceedings: a chapter, its entries, the chapters inside it. */
  readonly readingOrder: readonly Entry[];
  /** Every quotation, in the order of the proceedings. */
  readonly quotations: readonly Quotation[];
  /** Who cooperates with whom, in the order of the proceedings. */
  readonly cooperations: readonly Cooperation[];
  /** The events by the texts, in the order of time. */
  readonly events: readonly ReportedEvent[];
  /** The addresses that resources once had. */
  readonly moved: readonly { from: Address; to: Resource }[];
  /** The texts that were withdrawn, by the addresses that they had. */
  readonly withdrawn: readonly (Address & { title: string; date: string; reason: string })[];
  /** The words that readers type, with those of the texts for the same. */
  readonly synonyms: readonly Synonym[];
  readonly programme: Programme;
  /** The pictures of the content, by their paths in the site: `/fichiers/salle.jpg`. */
  readonly pictures: ReadonlyMap<string, PictureFile>;
  readonly #formerAddresses: ReadonlyMap<Resource, readonly Address[]>;
  readonly #byKind: Resources;
  /** The entries that are read one after another, and the rank of each. */
  readonly #read: readonly Entry[];
  readonly #rank: ReadonlyMap<Entry, number>;
  readonly #mentions: ReadonlyMap<Entry, readonly ResolvedMention[]>;
  readonly #mentionsByResource: ReadonlyMap<Resource, readonly ResolvedMention[]>;
  readonly #relations: ReadonlyMap<Resource, ReadonlyMap<Relation['as'], Entry[]>>;
  readonly #cooperationsByEntry: ReadonlyMap<Entry, readonly Cooperation[]>;
  readonly #cooperationsByPartner: ReadonlyMap<Resource, readonly Cooperation[]>;
  readonly #eventsByConcerned: ReadonlyMap<Resource, readonly ReportedEvent[]>;
  readonly #referrers: ReadonlyMap<Resource, readonly Entry[]>;
  /** The lists that are asked for page after page, each put in order once: a page must not cost more in a larger collection. */
  readonly #lists = new Map<Kind, readonly Resource[]>();
  readonly #organisationsByPlace: ReadonlyMap<Place, readonly Organisation[]>;
  readonly #oppositions: Oppositions;
  readonly #debatesByHolder: ReadonlyMap<Person | Organisation, readonly Debate[]>;
  readonly #debatesByEntry: ReadonlyMap<Entry, readonly Debate[]>;
  readonly #speakersByOrganisation: ReadonlyMap<Organisation, readonly Person[]>;

  constructor({ files, seminar, formerAddresses, synonyms, programme, servedFiles }: Published) {
    this.#byKind = buildResources(files, servedFiles);
    this.pictures = new Map(
      (servedFiles ?? []).flatMap(({ path, picture }) => (picture ? [[`/${path}`, picture]] : [])),
    );
    this.moved = (formerAddresses?.deplacees ?? []).map(({ de, vers }) => ({
      from: toReference(de),
      to: this.#resourceAt(vers),
    }));
    this.#formerAddresses = new Map(
      [...groupBy(this.moved, ({ to }) => [to])].map(([to, all]) => [to, all.map(({ from }) => from)]),
    );
    this.withdrawn = (formerAddresses?.retirees ?? []).map(({ adresse, titre, date, raison }) => ({
      ...toReference(adresse),
      title: titre,
      date,
      reason: raison,
    }));
    this.synonyms = listSynonyms(synonyms);
    const get: BuildContext['get'] = (kind, slug) => this.get(kind, slug);
    this.seminar = toSeminar(seminar, get);
    this.programme = new Programme(programme, get);
    this.chapters = [...this.#byKind.parties.values()].filter((chapter) => !chapter.parent);
    this.readingOrder = this.chapters.flatMap(flattenChapter);
    this.#read = this.readingOrder.filter(isRead);
    this.#rank = new Map(this.#read.map((entry, index) => [entry, index]));
    this.quotations = this.readingOrder.flatMap((entry) => this.#quotationsOf(entry));
    this.#mentions = this.#readMentions(new Mentions(files, seminar));
    this.cooperations = listCooperations(this.readingOrder);
    this.#cooperationsByEntry = groupBy(this.cooperations, ({ told }) => [told.entry]);
    this.events = inOrderOfTime(this.readingOrder.flatMap((entry) => listEvents(entry, this.mentionsIn(entry))));
    this.#cooperationsByPartner = groupBy(this.cooperations, ({ partners }) =>
      partners.flatMap(({ resource, place }) => (place && place !== resource ? [resource, place] : [resource])),
    );
    this.#eventsByConcerned = groupBy(this.events, ({ concerned }) => concerned);
    this.#mentionsByResource = groupBy(
      this.readingOrder.flatMap((entry) => this.mentionsIn(entry)),
      ({ resource }) => [resource],
    );
    this.#referrers = indexReferrers(this.readingOrder, this);
    this.#relations = indexRelations(this.readingOrder);
    this.#organisationsByPlace = groupBy(this.list('organisations'), ({ territory }) => (territory ? [territory] : []));
    this.#oppositions = indexOppositions(this.list('definitions'));
    this.#debatesByHolder = groupBy(this.list('debats'), holdersOf);
    this.#debatesByEntry = groupBy(this.list('debats'), (debate) => [
      ...new Set(holdingsOf(debate).map(({ statement }) => statement.entry)),
    ]);
    this.#tellNamesakesApart();
    this.#speakersByOrganisation = groupBy(this.list('intervenants'), (person) => this.organisationsOf(person));
  }

  /** @throws {Error} when there is none. */
  get<K extends Kind>(kind: K, slug: string): ResourceOf<K> {
    return getFrom<ResourceOf<K>>(this.#byKind[kind], kind, slug);
  }

  find(kind: string, slug: string): Resource | undefined {
    return Object.hasOwn(this.#byKind, kind) ? this.#byKind[kind as Kind].get(slug) : undefined;
  }

  /** The addresses that a resource once had. */
  formerAddressesOf(resource: Resource): readonly Address[] {
    return this.#formerAddresses.get(resource) ?? [];
  }

  /** Whether there is anything of a kind. */
  has(kind: Kind): boolean {
    return this.#byKind[kind].size > 0;
  }

  /**
   * All of a kind: entries and debates in the order of the proceedings, persons by family name, the rest by name,
   * both in French alphabetical order.
   */
  list<K extends Kind>(kind: K): readonly ResourceOf<K>[] {
    if (!this.#lists.has(kind)) this.#lists.set(kind, this.#sorted(kind));
    return this.#lists.get(kind) as readonly ResourceOf<K>[];
  }

  /** The entries before and after this one among those that are read; none of one that is only looked up. */
  neighbours(entry: Entry): { previous: Entry | undefined; next: Entry | undefined } {
    const rank = this.#rank.get(entry);
    return rank === undefined
      ? { previous: undefined, next: undefined }
      : { previous: this.#read[rank - 1], next: this.#read[rank + 1] };
  }

  /** Every entry that refers to this resource, by its frontmatter or in its text, in reading order. */
  referrers(resource: Resource): readonly Entry[] {
    return this.#referrers.get(resource) ?? [];
  }

  /** The mentions of the text of an entry, in its order; those of the editor alone, in a note, left out. */
  mentionsIn(entry: Entry): readonly ResolvedMention[] {
    return this.#mentions.get(entry) ?? [];
  }

  /** The resources of a kind that the text of an entry names, each once, in its order. */
  namedIn<K extends Kind>(entry: Entry, kind: K): ResourceOf<K>[] {
    const named = this.mentionsIn(entry).map(({ resource }) => resource);
    return [...new Set(named.filter((resource): resource is ResourceOf<K> => resource.kind === kind))];
  }

  /** Where texts name a resource, in the order of the proceedings. */
  mentionsOf(resource: Resource): readonly ResolvedMention[] {
    return this.#mentionsByResource.get(resource) ?? [];
  }

  /** The extracts on a resource, in the order of the proceedings: the blocks that name it, with what makes them whole. */
  extractsOn(resource: Resource): Extract[] {
    return extractsWith(this.mentionsOf(resource).filter(({ entry }) => entry !== resource));
  }

  /** The words of a person, in the order of the proceedings: every block in that voice, whole. */
  statementsBy(person: Person): Statement[] {
    return this.#blocksOf(person).map(({ entry, block }) => ({
      ...statementAt(entry, block.anchor),
      voice: voiceIn(entry, block),
      text: block.text,
    }));
  }

  /** The same as it is shown on the page of the person, each block with what makes it whole. */
  readonly extractsBy = onceForEach((person: Person): Extract[] =>
    [...groupBy(this.#blocksOf(person), ({ entry }) => [entry])].flatMap(([entry, own]) =>
      toExtracts(entry, new Map(own.map(({ block }) => [block, { isWhole: true }]))),
    ),
  );

  /** Where others than a person speak of that person. */
  mentionsByOthers(person: Person): readonly ResolvedMention[] {
    return this.mentionsOf(person).filter(({ entry, voice }) => !(voice ?? voiceOf(entry)).of.includes(person.slug));
  }

  /** The extracts on a person by others; what leads to the words of the person is shown with these. */
  extractsAbout(person: Person): Extract[] {
    const shown = new Set(
      this.extractsBy(person).flatMap(({ entry, parts }) => parts.map(({ anchor }) => toKey(entry, anchor))),
    );
    return extractsWith(this.mentionsByOthers(person).filter(({ entry, anchor }) => !shown.has(toKey(entry, anchor))));
  }

  /** The relations of a resource to entries, as their pages say them: the cases that it presents, its partners' cases… */
  relationsOf(resource: Resource): { as: Relation['as']; entries: Entry[] }[] {
    return [...(this.#relations.get(resource) ?? [])].map(([as, entries]) => ({ as, entries }));
  }

  /** The cooperations that an entry tells of. */
  cooperationsIn(entry: Entry): readonly Cooperation[] {
    return this.#cooperationsByEntry.get(entry) ?? [];
  }

  /** Those of a partner, or of the organisations of a place, in the order of the proceedings. */
  cooperationsOf(partner: Resource): readonly Cooperation[] {
    return this.#cooperationsByPartner.get(partner) ?? [];
  }

  /** The events whose sentences name a resource, in the order of time. */
  eventsOf(resource: Resource): readonly ReportedEvent[] {
    return this.#eventsByConcerned.get(resource) ?? [];
  }

  /** The ISO day when a text was said, by its own file or by the programme; undefined where neither tells. */
  dayOf(entry: Entry): string | undefined {
    return ('day' in entry ? entry.day : undefined) ?? this.programme.sessionsOf(entry)[0]?.day;
  }

  /** The interventions of a person, each with the capacity in which the person spoke. */
  appearancesOf(person: Person): { intervention: Intervention; appearance: Appearance }[] {
    return this.referrers(person)
      .filter((entry) => entry.kind === 'interventions')
      .flatMap((intervention) =>
        intervention.speakers
          .filter((appearance) => appearance.person === person)
          .map((appearance) => ({ intervention, appearance })),
      );
  }

  /** The capacities in which a person spoke, each once, in reading order. */
  capacitiesOf(person: Person): string[] {
    const capacities = this.appearancesOf(person).flatMap(({ appearance }) => appearance.capacity ?? []);
    return [...new Set(capacities)];
  }

  /** The organisations in whose name a person spoke, each once. */
  organisationsOf(person: Person): Organisation[] {
    return [...new Set(this.appearancesOf(person).flatMap(({ appearance }) => appearance.organisations))];
  }

  /** The persons who spoke in the name of an organisation, by family name. */
  speakersFor(organisation: Organisation): readonly Person[] {
    return this.#speakersByOrganisation.get(organisation) ?? [];
  }

  /** The voices without a name that spoke in the name of one of these organisations, each in its text. */
  voicesFor(organisations: ReadonlySet<Organisation>): { name: string; intervention: Intervention }[] {
    return this.list('interventions').flatMap((intervention) =>
      intervention.voices
        .filter((voice) => voice.organisations.some((organisation) => organisations.has(organisation)))
        .map(({ name }) => ({ name, intervention })),
    );
  }

  /** The debates in which a person or an organisation holds a position. */
  debatesOf(holder: Person | Organisation): readonly Debate[] {
    return this.#debatesByHolder.get(holder) ?? [];
  }

  /** The debates that rest on a passage of an entry. */
  debatesIn(entry: Entry): readonly Debate[] {
    return this.#debatesByEntry.get(entry) ?? [];
  }

  /** The oppositions of a notion, wherever they are written. */
  oppositionsOf(notion: Definition): readonly Opposition[] {
    return this.#oppositions.byNotion.get(notion) ?? [];
  }

  /** The oppositions that stand after a text, or else among the notions of a chapter. */
  oppositionsAt(entry: Entry): readonly Opposition[] {
    return this.#oppositions.byPlace.get(entry) ?? [];
  }

  /** The organisations that administer a place: those that only have their seat there do not speak for it. */
  organisationsAt(place: Place): readonly Organisation[] {
    return this.#organisationsByPlace.get(place) ?? [];
  }

  /** Countries in which a place lies, with their places, in French order. */
  placesByCountry(): { country: Country; places: Place[] }[] {
    const groups = new Map<string, { country: Country; places: Place[] }>();
    for (const place of this.list('lieux')) {
      for (const country of place.countries) {
        const group = groups.get(country.code) ?? { country, places: [] };
        group.places.push(place);
        groups.set(country.code, group);
      }
    }
    return sortAlphabetically([...groups.values()], (group) => group.country.name);
  }

  /** Everything that has a page of its own. */
  get resources(): Resource[] {
    return this.everything.filter((resource) => !('standsWith' in resource && resource.standsWith));
  }

  /** Everything that has an address. */
  get everything(): Resource[] {
    return KINDS.flatMap((kind) => [...this.#byKind[kind].values()]);
  }

  #resourceAt(address: string): Resource {
    const { kind, slug } = toReference(address);
    return this.get(kind, slug);
  }

  /** Two persons of one name are called with what sets them apart, wherever they appear. */
  #tellNamesakesApart(): void {
    for (const namesakes of groupBy(this.list('intervenants'), ({ name }) => [name]).values()) {
      if (namesakes.length < 2) continue;
      for (const person of namesakes) person.distinction = this.capacitiesOf(person)[0] ?? person.note;
    }
  }

  #sorted(kind: Kind): Resource[] {
    const all: Resource[] = [...this.#byKind[kind].values()];
    if (all.some(isEntry)) return this.readingOrder.filter((entry) => entry.kind === kind);
    const sorted = sortAlphabetically(
      all,
      (resource) => descriptorOf(resource).sortKey?.(resource) ?? nameOf(resource),
    );
    const ranks = new Map(this.readingOrder.map((entry, rank) => [entry, rank]));
    const places = new Map(
      sorted.map((resource) => {
        const entry = descriptorOf(resource).standsWhere?.(resource);
        return [resource, entry ? ranks.get(entry)! : -1];
      }),
    );
    return sorted.sort((a, b) => places.get(a)! - places.get(b)!);
  }

  #readMentions(mentions: Mentions): Map<Entry, ResolvedMention[]> {
    return new Map(
      mentions.files.flatMap((file) => {
        const entry = this.find(file.kind, file.slug);
        if (!entry || !isEntry(entry)) return [];
        const named = mentions
          .in(file)
          .mentions.filter(isOfTheText)
          .flatMap((mention): ResolvedMention[] => {
            const resource = this.find(mention.kind, mention.slug);
            return resource ? [{ ...mention, resource, entry }] : [];
          });
        return [[entry, named]];
      }),
    );
  }

  /** The blocks in the voice of a person. */
  #blocksOf(person: Person): { entry: Entry; block: Block }[] {
    return this.referrers(person).flatMap((entry) =>
      entry.body.sayings
        .filter((block) => voiceIn(entry, block).of.includes(person.slug))
        .map((block) => ({ entry, block })),
    );
  }

  #quotationsOf(entry: Entry): Quotation[] {
    return entry.body.quotations.filter(isSpoken).map((quotation) => ({
      text: quotation.text,
      language: quotation.language ?? entry.language,
      speaker: this.get('intervenants', quotation.by),
      gloss: quotation.gloss,
      reporting: quotation.reporting,
      entry,
      anchor: quotation.anchor,
    }));
  }
}

/** Whether a quotation is of a person of the seminar: those of books are read where they stand. */
const isSpoken = ({ by }: QuotationMarkup): boolean => by !== '';

/** A mention with what it names, and where. */
export type ResolvedMention = Mention & { resource: Resource; entry: Entry };

const toKey = ({ kind, slug }: Entry, anchor: string): string => `${kind}/${slug}#${anchor}`;

/** For each resource, what it is to which entries. */
function indexRelations(entries: readonly Entry[]): Map<Resource, Map<Relation['as'], Entry[]>> {
  const relations = entries.flatMap((entry) =>
    (descriptorOf(entry).relations?.(entry) ?? []).flatMap(({ as, those }) => those.map((to) => ({ as, to, entry }))),
  );
  return new Map(
    [...groupBy(relations, ({ to }) => [to])].map(([to, own]) => [
      to,
      new Map([...groupBy(own, ({ as }) => [as])].map(([as, all]) => [as, all.map(({ entry }) => entry)])),
    ]),
  );
}

/** A chapter, its entries, and the same of the chapters inside it. */
export function flattenChapter(chapter: Chapter): Entry[] {
  return [chapter, ...chapter.entries, ...chapter.children.flatMap(flattenChapter)];
}

/** The place of a file among the content. */
type Address = Pick<Resource, 'kind' | 'slug'>;

/** `intervenants/jean-dumas`, as the schema has checked it. */
function toReference(address: string): Address {
  const [kind, slug] = address.split('/') as [Kind, string];
  return { kind, slug };
}
