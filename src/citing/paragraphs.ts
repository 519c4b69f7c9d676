import type { Entry } from '../model/entities.ts';
import { voiceIn } from '../model/voices.ts';
import type { Block } from '../prose/blocks.ts';
import type { QuotedWork } from '../prose/quotations.ts';
import { toStretches } from '../prose/text.ts';
import { voiceKey, type Voice } from '../prose/voice.ts';
import { capitalize } from '../french/capitalize.ts';
import { citingText } from '../site/citing-text.ts';
import { formatList, quoteTitle } from '../site/format.ts';
import { namesIn } from '../site/labels.ts';
import type { Edition } from '../site/edition.ts';
import { text } from '../site/text.ts';
import type { CslItem } from './csl.ts';
import { entryReference } from './reference.ts';
import { noteInside } from './styles/parts.ts';
import { textFragment } from './text-fragment.ts';

/** How the paragraphs of an entry are cited, for the script that offers it where they stand. */
export interface ParagraphReferences {
  /** The title of the edition, and what comes after it in every reference. */
  container: string;
  after: string;
  /** The whole address of the entry, where the build knows it. */
  address?: string;
  /** By anchor. */
  paragraphs: Record<string, ParagraphReference>;
}

interface ParagraphReference {
  /** Who speaks, in which text, under which number: what comes before the title of the edition. */
  before: string;
  /** The words of the paragraph. */
  words: string;
  /** The text fragment that leads to them. */
  fragment: string;
}

/** The references of all the numbered paragraphs of an entry. */
export function paragraphReferences(entry: Entry, cited: Edition): ParagraphReferences {
  const item = entryReference(entry, cited);
  const numbered = entry.body.blocks.filter((block) => block.numbered);
  const page = [entry.title, entry.summary, ...entry.body.blocks.map((block) => block.text)].join('\n');
  return {
    container: item['container-title']!,
    after: `, ${noteInside(item)}`,
    ...(item.URL !== undefined && { address: item.URL }),
    paragraphs: Object.fromEntries(
      numbered.map((block) => [
        block.anchor,
        {
          before: beforeContainer(entry, block, item, cited),
          words: block.text,
          // The figure of a call would stand among the words.
          fragment: textFragment(longest(toStretches(block.node)), page),
        },
      ]),
    ),
  };
}

const longest = (stretches: readonly string[]): string =>
  stretches.reduce((longer, stretch) => (stretch.length > longer.length ? stretch : longer), '');

/** « D’après Ana Bel, « Un titre », § 3, dans ». */
function beforeContainer(entry: Entry, block: Block, { title }: CslItem, { proceedings }: Edition): string {
  const voice = voiceIn(entry, block);
  const names = formatList(namesIn(voice, proceedings));
  const quotation = entry.body.quotations.find(({ anchor }) => anchor === block.anchor);
  const citing = quotation?.reporting === undefined ? [] : [text.reporting(quotation.reporting)];
  const quoted = quoteTitle(title);
  const place = [text.paragraphs(String(block.number)), citingText.insideSentence];
  // Words of a book, or of nobody knows whom, are cited in the text that quotes them.
  if (quotation?.work) return [...citedWork(names, quotation.work), citingText.citedIn(quoted), ...place].join(', ');
  if (voice.kind === 'quoted' && names === '') return [capitalize(citingText.citedIn(quoted)), ...place].join(', ');
  const lead = {
    quoted: [citingText.verbatim([names, ...citing].join(', ')), quoted],
    reported: [capitalize(citingText.accordingTo(names)), quoted],
    source: [`${quoted} (${proceedings.seminar.source.name})`],
    editor: [`${quoted} (${text.theEditor})`],
  }[voice.kind];
  return [...lead, ...place].join(', ');
}

/** « Victor Hugo, Choses vues, 1849, p. 12 ». */
const citedWork = (author: string, work: QuotedWork): string[] =>
  [work.isItsOwnAuthor ? '' : author, work.title ?? '', text.workDetails(work)].filter((part) => part !== '');

/** How the paragraphs of an entry are cited: those in one voice together, in the order of the text. */
export function paragraphsByVoice(entry: Entry): { voice: Voice; numbers: number[] }[] {
  const groups = new Map<string, { voice: Voice; numbers: number[] }>();
  for (const block of entry.body.blocks.filter(({ numbered }) => numbered)) {
    const voice = voiceIn(entry, block);
    const key = voiceKey(voice);
    const group = groups.get(key) ?? { voice, numbers: [] };
    groups.set(key, group);
    group.numbers.push(block.number);
  }
  return [...groups.values()];
}
