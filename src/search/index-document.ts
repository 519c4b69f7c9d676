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
import { descriptorOf } from '../model/kinds/index.ts';
import { attributesOf, isComponent, QUOTE_TAG, type Element } from '../prose/elements.ts';
import type { Proceedings } from '../model/proceedings.ts';
import { voiceIn } from '../model/voices.ts';
import { EDITOR_VOICE, SOURCE_VOICE } from '../prose/voice.ts';
import { bylineOf, resourceLabel } from '../site/labels.ts';
import { pathOf } from '../site/paths.ts';
import { formatPartialDate } from '../site/format.ts';
import { text } from '../site/text.ts';
import { toIndexedText } from './fold.ts';
import { listHiddenWords } from './hidden-words.ts';
import { writePassageId } from './passage-id.ts';

/**
 * The page that the indexer reads for a resource. It is made from the model, not from the built page: no furniture to
 * leave out, apostrophes that the indexer splits on, and the same anchors as the built page.
 */
export function toIndexDocument(resource: Resource, proceedings: Proceedings): IndexDocument {
  const passages = listPassagesOf(resource, proceedings);
  const written = passages.flatMap((passage) => listHiddenWords(passage.text));
  const hidden =
    descriptorOf(resource).hiddenWords?.(resource, proceedings) ?? ('aliases' in resource ? resource.aliases : []);
  return {
    path: pathOf(resource).slice(1),
    html: [
      '<!doctype html><html lang="fr"><body data-pagefind-body>',
      `<h1>${escape(resourceLabel(resource))}</h1>`,
      attribute('byline', isEntry(resource) ? bylineOf(resource) : ''),
      // Searched, not shown: other names, functions, and words that the indexer would read otherwise.
      attribute('alias', [...hidden, ...new Set(written)].filter(Boolean).join(', ')),
      ...passages.map((passage) => `<p id="${idOf(passage, resource, proceedings)}">${escape(passage.text)}</p>`),
      '</body></html>',
    ].join('\n'),
  };
}

/** Anchor of the top of a page, where its summary stands. */
const TOP = 'contenu';

/** A page as it is handed to Pagefind. */
export interface IndexDocument {
  /** Path from the root of the site, without the leading slash. */
  path: string;
  html: string;
}

function listPassagesOf(resource: Resource, proceedings: Proceedings): IndexedPassage[] {
  if ('body' in resource) return listIndexedPassages(resource);
  return resource.kind === 'debats' ? listSides(resource) : describeEntity(resource, proceedings);
}

/** What a debate is about, then what is held on it: sentences of the editor's. */
const listSides = ({ summary, positions, agreements, open }: Debate): IndexedPassage[] => [
  { anchor: TOP, text: summary },
  ...[...positions, ...agreements, ...open].map(({ anchor, sentence }) => ({ anchor, text: sentence })),
];

/** The passage that stands at the top of an entity's page. */
function describeEntity(entity: Entity, proceedings: Proceedings): IndexedPassage[] {
  const lead = descriptorOf(entity).lead?.(entity, proceedings) ?? [];
  return [{ anchor: TOP, text: [...lead, entity.note].filter(Boolean).join('. ') }];
}

/**
 * The summary with the dated events, the numbered blocks (each with what belongs to it) and the notes, with their anchors on the page; those of
 * the editor last, and said to be so.
 */
function listIndexedPassages(resource: Entry | Page): IndexedPassage[] {
  const { summary, body } = resource;
  const events = 'events' in resource ? resource.events : [];
  const dated = events.map(({ date, label }) => `${formatPartialDate(date)}\u00A0: ${label}.`);
  const passages = [{ anchor: TOP, text: [summary, ...dated].join(' ') }];
  const byEditor: IndexedPassage[] = [];
  for (const block of body.blocks) {
    const { anchor, numbered, kind } = block;
    const last = passages.at(-1)!;
    const words = [block.text, ...listBeside(block.node)].join(' ');
    if (kind === 'editorial note') byEditor.push({ anchor, text: `${text.editorialNote}. ${words}` });
    else if (numbered) passages.push({ anchor, text: words });
    else if (kind !== 'cross-reference') last.text = `${last.text} ${words}`;
  }
  return [...passages, ...body.notes, ...byEditor];
}

/** What is shown with a block and is not its text: what the editor adds to a quotation, what describes pictures. */
function listBeside(node: Nodes): string[] {
  const inside = 'children' in node ? node.children.flatMap(listBeside) : [];
  if (node.type === 'image') return node.alt ? [node.alt] : [];
  if (!isComponent(node, QUOTE_TAG)) return inside;
  const { gloss, reporting } = attributesOf(node as Element);
  return [...(gloss ? [`[${gloss}]`] : []), ...(reporting ? [`(${text.reporting(reporting)})`] : []), ...inside];
}

interface IndexedPassage {
  anchor: string;
  text: string;
}

/** The id of a passage, which says who speaks there. */
function idOf({ anchor }: IndexedPassage, resource: Resource, proceedings: Proceedings): string {
  if (anchor !== TOP && resource.kind === 'debats') return writePassageId({ anchor, kind: 'editor', speakers: [] });
  if (anchor === TOP || !('body' in resource)) {
    const debate = resource.kind === 'definitions' ? findDebate(resource, proceedings) : undefined;
    return writePassageId({ anchor, kind: 'summary', speakers: [], debate });
  }
  const passage = resource.body.passageAt(anchor);
  const block = passage && 'kind' in passage ? passage : undefined;
  const number = block?.numbered ? block.number : undefined;
  // A footnote is of whoever writes the text.
  const own = resource.kind === 'pages' ? EDITOR_VOICE : block ? voiceIn(resource, block) : SOURCE_VOICE;
  const speakers =
    own.kind === 'source'
      ? [proceedings.seminar.source.name]
      : own.of.map((slug) => resourceLabel(proceedings.get('intervenants', slug)));
  return writePassageId({ anchor, kind: own.kind, number, speakers });
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

function attribute(name: string, value: string): string {
  return value === '' ? '' : `<i data-pagefind-meta="${name}[data-value]" data-value="${escape(value)}"></i>`;
}

function escape(text: string): string {
  return toIndexedText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
