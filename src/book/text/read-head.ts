import { formatCount, text } from '../../words/index.ts';
import { formatDuration } from '../../site/durations.ts';
import { capitalize } from '../../words/capitalize.ts';
import { languageOf, type Entry, type Intervention, type Resource } from '../../model/entities.ts';
import { descriptorOf } from '../../model/kinds/index.ts';
import type { Document, Recording } from '../../model/materials.ts';
import type { Proceedings } from '../../model/proceedings.ts';
import { factsOf } from '../../site/facts.ts';
import { nameIn, resourceLabel, standingOf } from '../../site/labels.ts';
import { matterId } from '../places.ts';
import { joinInlines, toText, type BookText, type Inline, type Participant } from './tree.ts';

/** The head of a text, under its title. */
export interface TextHead {
  /** A sentence about it that is not its own text: of a notion, its definition. */
  summary: Worded | undefined;
  translations: readonly { language: string; title: string | undefined; summary: string | undefined }[];
  participants: readonly Participant[];
  /** Its other facts, a label and words each. */
  facts: readonly { label: string; words: Inline[] }[];
}

/** Words, and their BCP 47 tag where they are not in the language of the book. */
interface Worded {
  words: string;
  language: string | undefined;
}

/** @param hasSummary whether the summary stands there whatever the text */
export function readHead(
  { entry, text: body }: { entry: Entry; text: BookText },
  proceedings: Proceedings,
  hasSummary = false,
): TextHead {
  const isGlossed = hasSummary || descriptorOf(entry).hasGloss || body.units.length === 0;
  return {
    summary:
      isGlossed && entry.summary !== undefined ? { words: entry.summary, language: entry.summaryLanguage } : undefined,
    translations: entry.translations,
    participants: entry.kind === 'interventions' ? listParticipants(entry) : [],
    facts: [
      ...factsOf(entry, proceedings).map(({ label, words, href }) => ({ label, words: toSession(words, href) })),
      ...relationsIn(entry).map(({ as, those }) => ({
        label: text.relations[as],
        words: joinInlines(those.map((one) => [toNamed(one)])),
      })),
      ...listMaterials(entry),
    ],
  };
}

/** The relations of others to a text. */
export const relationsIn = (entry: Entry) =>
  (descriptorOf(entry).relations?.(entry) ?? []).filter(({ those }) => those.length > 0);

/** The name of a thing, which leads to what the book has on it. */
export const toNamed = (resource: Resource, label = resourceLabel(resource)): Inline => ({
  type: 'link',
  to: { type: 'entity', resource },
  children: [{ type: 'named', what: [resource], isFirst: true, children: inLanguageOf(resource, label) }],
});

/** A name in the language that it is in. */
export function inLanguageOf(resource: Resource, name: string): Inline[] {
  const language = languageOf(resource);
  return language === undefined ? [toText(name)] : [{ type: 'plain', language, children: [toText(name)] }];
}

/** Who takes part, each in their capacity there. */
const listParticipants = ({ speakers, voices }: Intervention): Participant[] => [
  ...speakers.map((appearance): Participant => {
    const { person, role } = appearance;
    const [standing, name] = [standingOf(appearance), nameIn(appearance)];
    // What tells a person from another of that name says the capacity too.
    const shown = standing === undefined || name !== resourceLabel(person) ? name : person.name;
    return {
      role: role && text.roles[role],
      name: { type: 'speaker', person, children: [toText(shown)] },
      standing: standing ?? (role ? undefined : text.noCapacity),
    };
  }),
  ...voices.map((voice): Participant => ({
    role: undefined,
    name: { type: 'speaker', person: undefined, children: [toText(capitalize(voice.name))] },
    standing: standingOf({ capacity: undefined, ...voice }),
  })),
];

/** The words that name a session, which lead to the programme of the book. */
const toSession = (words: string, path: string | undefined): Inline[] =>
  path === undefined
    ? [toText(words)]
    : [
        {
          type: 'link',
          to: { type: 'place', id: matterId('programme', path.split('#')[1] ?? ''), path },
          children: [toText(words)],
        },
      ];

/** The documents that accompanied what was said, and its recording. */
function listMaterials({ documents, recording }: Entry): { label: string; words: Inline[] }[] {
  const toFact = (label: string, title: string, material: Document | Recording, detail: string | undefined) => {
    const { address, credit, licence } = material;
    const to = address.startsWith('/')
      ? ({ type: 'site', path: address } as const)
      : ({ type: 'web', url: address } as const);
    const link: Inline = { type: 'link', to, children: [toText(title)] };
    const rights = [detail, credit, licence?.name].filter((part) => part !== undefined);
    return { label, words: joinInlines([[link], ...rights.map((part) => [toText(part)])]) };
  };
  return [
    ...documents.map((document) =>
      toFact(
        text.documentTypes[document.type],
        document.title,
        document,
        document.pages === undefined ? undefined : formatCount(document.pages, 'page'),
      ),
    ),
    ...(recording
      ? [
          toFact(
            text.recording,
            recording.file
              ? text.recordingOf(recording.file.mediaType.startsWith('video/'))
              : text.onSite(new URL(recording.address).host),
            recording,
            recording.duration === undefined ? undefined : formatDuration(recording.duration),
          ),
        ]
      : []),
  ];
}
