import { chapterOf, type Entry } from '../model/entities.ts';
import type { Proceedings } from '../model/proceedings.ts';

/**
 * The files of a text's and a thing's own, and how much a page holds. Hosts refuse sites of too many files (20,000 on the
 * strictest of the usual ones): in a large collection texts share the files that stand beside pages, and pages hold more.
 */
export interface Scale {
  /**
   * Whether each text has files of its references, its Markdown, the references of its paragraphs and what HAL asks for; each
   * thing, of the references of the texts that speak of it; and each name that leads to another page, a page that leads on.
   * Otherwise the page of a text holds its reference, one file holds the Markdown of a chapter and one the references of its
   * paragraphs, those of all texts stand for the things, and the book alone has the files for HAL (`npm run book`).
   */
  hasOwnFiles: boolean;
  /** Whether a chapter that takes several pages has its full text on one besides. */
  hasFullText: boolean;
  /** Of a chapter, counted in words, with what is around them. */
  words: number;
  /** Extracts of what is said of a thing, and texts of which extracts are shown. */
  extracts: number;
  texts: number;
  /** Extracts that stand on the page of a notion, after its definition. */
  extractsOfNotion: number;
}

/**
 * 3,000 words are some 11 kB of HTML, compressed, at 3.5 bytes a word. With the 8 kB of its styles and the 5 kB of what frames
 * it in a large collection, a page weighs 24 kB.
 */
export const USUAL_SCALE: Scale = {
  hasOwnFiles: true,
  hasFullText: true,
  words: 3000,
  extracts: 60,
  texts: 30,
  extractsOfNotion: 6,
};

/** From the largest, the texts from which a collection is of a scale. Of 2,000 texts of 700 words, a site has 7,900 files. */
const SCALES: readonly { from: number; scale: Scale }[] = [
  {
    from: 5000,
    // A page holds a whole chapter: those who read it have time, and search elsewhere.
    scale: { hasOwnFiles: false, hasFullText: false, words: 30_000, extracts: 300, texts: 150, extractsOfNotion: 300 },
  },
  { from: 1500, scale: { ...USUAL_SCALE, hasOwnFiles: false } },
];

/** The scale of a collection. */
export const scaleOf = ({ readingOrder }: Pick<Proceedings, 'readingOrder'>): Scale =>
  SCALES.find(({ from }) => readingOrder.length >= from)?.scale ?? USUAL_SCALE;

/** The text beside whose page the files of an entry stand: its own, or that of its chapter. */
export const holderOf = (entry: Entry, proceedings: Pick<Proceedings, 'readingOrder'>): Entry =>
  scaleOf(proceedings).hasOwnFiles ? entry : chapterOf(entry);

/** The texts whose files stand beside the page of an entry. */
export const heldBy = (entry: Entry, proceedings: Pick<Proceedings, 'readingOrder'>): readonly Entry[] =>
  scaleOf(proceedings).hasOwnFiles ? [entry] : entry.kind === 'parties' ? [entry, ...entry.entries] : [];
