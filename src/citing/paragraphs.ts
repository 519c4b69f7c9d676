import type { Entry } from '../model/entities.ts';
import { voiceIn } from '../model/voices.ts';
import type { Block } from '../prose/blocks.ts';
import type { QuotedWork } from '../prose/quotations.ts';
import { toStretches } from '../prose/text.ts';
import { voiceKey, type Voice } from '../prose/voice.ts';
import { capitalize } from '../words/capitalize.ts';
import { citingText, quoteTitle, text } from '../words/index.ts';
import { formatList } from '../words/list.ts';
import { namesIn } from '../site/labels.ts';
import type { Edition } from '../site/edition.ts';
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
  /** Of words spoken, what they need beside them to be understood; shown after them in square brackets. */
  gloss?: string;
  /** The text fragment that leads to them. */
  fragment: string;
}

/** The references of all the numbered paragraphs of an entry. */
export function paragraphReferences(entry: Entry, cited: Edition): ParagraphReferences {
  const item = entryReference(entry, cited);
  const numbered = entry.body.blocks.filter((block) => block.numbered);
  // The figure of a call would stand among the words.
  const hasNotes = entry.body.notes.length > 0;
  const page = [entry.title, entry.summary, ...entry.body.blocks.map((block) => block.text)].join('\n');
  return {
    container: item['container-title']!,
    after: `, ${noteInside(item)}`,
    ...(item.URL !== undefined && { address: item.URL }),
    paragraphs: Object.fromEntries(
      numbered.map((block) => {
        const quotation = quotationAt(entry, block);
        return [
          block.anchor,
          {
            before: beforeContainer(entry, block, item, cited),
            words: block.text,
            ...(quotation?.gloss !== undefined && { gloss: quotation.gloss }),
            fragment: textFragment(hasNotes ? longest(toStretches(block.node)) : block.text, page),
          },
        ];
      }),
    ),
  };
}

const longest = (stretches: readonly string[]): string =>
  stretches.reduce((longer, stretch) => (stretch.length > longer.length ? stretch : longer), '');

/** « D’après Ana Bel, « Un titre », § 3, dans ». */
function beforeContainer(entry: Entry, block: Block, { title }: CslItem, { proceedings }: Edition): string {
  const voice = voiceIn(entry, block);
  const names = formatList(namesIn(voice, proceedings));
  const quotation = quotationAt(entry, block);
  const whose = quotation?.reporting;
  const quoted = quoteTitle(title);
  const place = [text.paragraphs(String(block.number)), citingText.insideSentence];
  // Words of a book, or of nobody knows whom, are cited in the text that quotes them.
  if (quotation?.work) return [...citedWork(names, quotation.work), citingText.citedIn(quoted), ...place].join(', ');
  if (voice.kind === 'quoted' && names === '') return [capitalize(citingText.citedIn(quoted)), ...place].join(', ');
  const lead = {
    quoted: [whose === undefined ? citingText.verbatim(names) : capitalize(citingText.reporting(whose, names)), quoted],
    reported: [capitalize(citingText.accordingTo(names)), quoted],
    source: [`${quoted} (${proceedings.seminar.source.name})`],
    editor: [`${quoted} (${text.theEditor})`],
  }[voice.kind];
  return [...lead, ...place].join(', ');
}

/** « Victor Hugo, Choses vues, 1849, p. 12 ». */
const citedWork = (author: string, work: QuotedWork): string[] =>
  [work.isItsOwnAuthor ? '' : author, work.title ?? '', text.workDetails(work)].filter((part) => part !== '');

const quotationAt = (entry: Entry, { anchor }: Block) =>
  entry.body.quotations.find((quotation) => quotation.anchor === anchor);

/** Paragraphs that are cited alike. */
interface CitedAlike {
  voice: Voice;
  /** Whose words they are, when they are not those of the persons in whose voice they stand. */
  reporting?: string;
  numbers: number[];
}

/** How the paragraphs of an entry are cited: those in one voice together, in the order of the text. */
export function paragraphsByVoice(entry: Entry): CitedAlike[] {
  const groups = new Map<string, CitedAlike>();
  for (const block of entry.body.blocks.filter(({ numbered }) => numbered)) {
    const voice = voiceIn(entry, block);
    const reporting = quotationAt(entry, block)?.reporting;
    const key = JSON.stringify([voiceKey(voice), reporting]);
    const group = groups.get(key) ?? { voice, ...(reporting !== undefined && { reporting }), numbers: [] };
    groups.set(key, group);
    group.numbers.push(block.number);
  }
  return [...groups.values()];
}
