import type { Nodes } from 'mdast';
import {
  isEntry,
  type Debate,
  type Definition,
  type Entity,
  type Entry,
  type Page,
  type Resource,
} from '../model/entities.ts';
import { capitalize } from '../words/capitalize.ts';
import { descriptorOf } from '../model/kinds/index.ts';
import type { Body } from '../prose/body.ts';
import { attributesOf, isComponent, QUOTE_TAG, type Element } from '../prose/elements.ts';
import type { Proceedings } from '../model/proceedings.ts';
import { voiceIn } from '../model/voices.ts';
import { EDITOR_VOICE, SOURCE_VOICE } from '../prose/voice.ts';
import { namesIn, resourceLabel, speakersOf } from '../site/labels.ts';
import { formatPartialDate } from '../site/historical-date.ts';
import { colon, text } from '../words/index.ts';
import { HiddenWords } from './hidden-words.ts';
import { writePassageId } from './passage-id.ts';
import type { CutText, Tokenizer } from './tokenizer.ts';
import { language } from '../words/edition.ts';

/**
 * What is indexed of resources. It is made from the model, not from the built pages: no furniture to leave out, apostrophes
 * that the indexer splits on, and the same anchors as the built pages.
 */
export function toIndexDocuments(
  resources: readonly Resource[],
  proceedings: Proceedings,
  tokenizer: Tokenizer,
): IndexDocument[] {
  const hiddenWords = new HiddenWords();
  return resources.map((resource) => {
    // In the order in which they are read: what is known of tokens by their numbers is a list without holes.
    const title = tokenizer.cut(resourceLabel(resource));
    const byline = tokenizer.cut(isEntry(resource) ? speakersOf(resource) : '');
    const passages = listPassagesOf(resource, proceedings).map((passage) => ({
      id: idOf(passage, resource, proceedings),
      ...tokenizer.cut(passage.text),
    }));
    const hidden = new Set(passages.flatMap(({ tokens }) => hiddenWords.list(tokens)));
    const alias = [...listOtherWords(resource, proceedings), ...hidden].filter(Boolean).join(', ');
    return { title, byline, passages, alias: tokenizer.cut(alias) };
  });
}

/** The words by which a resource is found, and which its text does not say: other names, functions. */
const listOtherWords = (resource: Resource, proceedings: Proceedings): string[] => [
  ...(descriptorOf(resource).hiddenWords?.(resource, proceedings) ?? ('aliases' in resource ? resource.aliases : [])),
  // Shown under the title, beside the text.
  ...(isEntry(resource) ? proceedings.programme.sessionsOf(resource).map(({ title }) => title) : []),
];

/**
 * The page that the indexer reads. It would keep the ids of passages: they are kept with the texts (`text-files.ts`).
 * @param write the words of a text as they are indexed, in HTML
 */
export const toHtml = ({ title, byline, alias, passages }: IndexDocument, write: (text: CutText) => string): string =>
  [
    `<!doctype html><html lang="${language}"><body data-pagefind-body>`,
    `<h1>${write(title)}</h1>`,
    attribute('byline', byline),
    attribute('alias', alias),
    ...passages.map((passage) => `<p>${write(passage)}</p>`),
    '</body></html>',
  ].join('\n');

/** Anchor of the top of a page, where its summary stands. */
const TOP = 'contenu';

/** A page, as far as it is searched. */
export interface IndexDocument {
  title: CutText;
  byline: CutText;
  /** Searched, not shown: its other words, and those that the indexer would read otherwise. */
  alias: CutText;
  passages: readonly (CutText & { id: string })[];
}

/** All the texts of a document. */
export const listTexts = ({ title, byline, alias, passages }: IndexDocument): CutText[] => [
  title,
  byline,
  ...passages,
  alias,
];

function listPassagesOf(resource: Resource, proceedings: Proceedings): IndexedPassage[] {
  if ('body' in resource) return listIndexedPassages(resource);
  return resource.kind === 'debats' ? listSides(resource) : describeEntity(resource, proceedings);
}

/** The question of a debate, then what is held on it: sentences of the editor's. */
const listSides = ({ summary, positions, agreements, open }: Debate): IndexedPassage[] => [
  { anchor: TOP, text: summary },
  ...[...positions, ...agreements, ...open].map(({ anchor, sentence }) => ({ anchor, text: sentence })),
];

/** The passage that stands at the top of an entity's page. */
function describeEntity(entity: Entity, proceedings: Proceedings): IndexedPassage[] {
  const lead = descriptorOf(entity).lead?.(entity, proceedings) ?? [];
  return [{ anchor: TOP, text: [...lead, entity.note ?? ''].filter(Boolean).map(capitalize).join('. ') }];
}

/**
 * The summary with the dated events, the numbered blocks (each with what belongs to it) and the notes, with their anchors on the page; those of
 * the editor last, and said to be so.
 */
function listIndexedPassages(resource: Entry | Page): IndexedPassage[] {
  const { summary, body } = resource;
  const events = 'events' in resource ? resource.events : [];
  const dated = events.map(({ date, label }) => `${formatPartialDate(date)}${colon} ${label}.`);
  const catalogued = isEntry(resource)
    ? [
        ...cataloguingOf(resource),
        ...resource.translations.flatMap(({ title, summary: said, ...others }) => [
          ...[title, said].flatMap((words) => words ?? []),
          ...cataloguingOf(others),
        ]),
      ]
    : [];
  const passages: IndexedPassage[] = [
    { anchor: TOP, text: [summary, ...catalogued, ...dated].filter(Boolean).join(' ') },
  ];
  const byEditor: IndexedPassage[] = [];
  for (const block of body.blocks) {
    const { anchor, numbered, kind } = block;
    const last = passages.findLast(({ isHeading }) => !isHeading)!;
    const beside = listBeside(block.node);
    const words = [block.text, ...beside].join(' ');
    if (kind === 'editorial note') byEditor.push({ anchor, text: `${text.editorialNote}. ${words}` });
    else if (kind === 'figure') byEditor.push({ anchor: anchor || TOP, text: `${text.picture}. ${words}` });
    else if (kind === 'heading') {
      const heading = body.headings.find(({ node }) => node === block.node)!;
      passages.push({ anchor: heading.anchor, text: words, isHeading: true });
    } else if (kind === 'quotation') {
      // What is not of the words spoken is never taken for one of them.
      passages.push({ anchor, text: block.text });
      if (beside.length > 0) passages.push({ anchor, text: beside.join(' '), isOfEditor: true });
    } else if (numbered) passages.push({ anchor, text: words });
    else if (kind === 'cross-reference') continue;
    else if (isSpoken(last, body)) passages.push({ anchor, text: words });
    else last.text = `${last.text} ${words}`;
  }
  return [...passages, ...body.notes, ...byEditor];
}

const cataloguingOf = ({ abstract, keywords }: Pick<Entry, 'abstract' | 'keywords'>): string[] => [
  ...abstract,
  ...(keywords.length > 0 ? [`${text.keywords}${colon} ${keywords.join(', ')}.`] : []),
];

/** The words shown with a block that are not its text: what the editor adds to a quotation, what describes pictures. */
function listBeside(node: Nodes): string[] {
  const inside = 'children' in node ? node.children.flatMap(listBeside) : [];
  if (node.type === 'image') return node.alt ? [node.alt] : [];
  if (!isComponent(node, QUOTE_TAG)) return inside;
  const { gloss, reporting, author, title } = attributesOf(node as Element);
  const work = [author, title].filter(Boolean).join(', ');
  return [
    ...(work ? [`(${work})`] : []),
    ...(gloss ? [`[${gloss}]`] : []),
    ...(reporting ? [`(${text.reporting(reporting)})`] : []),
    ...inside,
  ];
}

interface IndexedPassage {
  anchor: string;
  text: string;
  isHeading?: boolean;
  /** The mark of what the editor says beside the words that stand there. */
  isOfEditor?: true;
}

/** Whether a passage is words spoken, to which nothing may be added. */
function isSpoken({ anchor }: IndexedPassage, body: Body): boolean {
  const passage = body.passageAt(anchor);
  return passage !== undefined && 'kind' in passage && passage.kind === 'quotation';
}

/** The id of a passage, which says who speaks there. */
function idOf({ anchor, isHeading, isOfEditor }: IndexedPassage, resource: Resource, proceedings: Proceedings): string {
  if (isHeading) return writePassageId({ anchor, kind: 'heading', speakers: [] });
  if (anchor !== TOP && resource.kind === 'debats') return writePassageId({ anchor, kind: 'editor', speakers: [] });
  if (anchor === TOP || !('body' in resource)) {
    const debate = resource.kind === 'definitions' ? findDebate(resource, proceedings) : undefined;
    return writePassageId({ anchor, kind: 'summary', speakers: [], debate });
  }
  const passage = resource.body.passageAt(anchor);
  const block = passage && 'kind' in passage ? passage : undefined;
  const number = block?.numbered ? block.number : undefined;
  // A footnote is of whoever writes the text.
  const own = isOfEditor || resource.kind === 'pages' ? EDITOR_VOICE : block ? voiceIn(resource, block) : SOURCE_VOICE;
  const speakers = own.kind === 'source' ? [proceedings.seminar.source.name] : namesIn(own, proceedings);
  const quotation = isOfEditor ? undefined : resource.body.quotations.find((one) => one.anchor === anchor);
  const { reporting, gloss } = quotation ?? {};
  return writePassageId({ anchor, kind: own.kind, number, speakers, reporting, gloss });
}

/** The question on which a position is held in the text of a notion, or in most of the texts that name it. */
function findDebate(notion: Definition, proceedings: Proceedings): string | undefined {
  const weighed = proceedings.list('debats').map(({ title, positions }) => {
    const entries = [...new Set(positions.flatMap(({ held }) => held.map(({ statement }) => statement.entry)))];
    const naming = entries.filter((entry) => proceedings.namedIn(entry, 'definitions').includes(notion));
    return { title, weight: entries.includes(notion) ? Infinity : naming.length / entries.length };
  });
  return weighed.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)[0]?.title;
}

function attribute(name: string, { text: value }: CutText): string {
  return value === '' ? '' : `<i data-pagefind-meta="${name}[data-value]" data-value="${toEntities(value)}"></i>`;
}

/** A text in the HTML that the indexer reads. */
export const toEntities = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
