import { getDocumentProxy } from 'unpdf';

/** What a PDF says to whoever cannot see it: its words, its notes, its structure, its outline. */
export async function readPdf(data: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(data));
  const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> };
  let [words, notes] = ['', ''];
  const tags: Tag[] = [];
  let links = 0;
  let overrun = -Infinity;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    const [, , width] = page.view as [number, number, number, number];
    for (const item of content.items as Item[])
      if (item.transform) overrun = Math.max(overrun, item.transform[4]! + item.width! - width);
    const own = tagsIn(((await page.getStructTree()) ?? { role: '' }) as Tag);
    tags.push(...own);
    const inNotes = new Set(own.filter(({ role }) => role === 'Note').flatMap(contentsOf));
    const read = toWords(content.items as Item[], inNotes);
    words += `${read.words}\n`;
    notes += `${read.notes}\n`;
    links += (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link').length;
  }
  const outline = ((await document.getOutline()) ?? []) as OutlineItem[];
  return { info, pages: document.numPages, words, notes, tags, links, overrun, outline: outline.flatMap(titlesIn) };
}

interface ReadPdf {
  info: Record<string, unknown>;
  pages: number;
  /** What is neither a note nor an ornament, in the order of the structure. */
  words: string;
  notes: string;
  tags: Tag[];
  links: number;
  /** How far words go beyond the right edge of their page, at most; less than 0 where all stand on it. */
  overrun: number;
  outline: string[];
}

/** A tag of the structure of a page. */
interface Tag {
  role: string;
  alt?: string;
  lang?: string;
  children?: (Tag | { type: string; id: string })[];
}

interface Item {
  str?: string;
  hasEOL?: boolean;
  type?: string;
  tag?: string;
  id?: string;
  transform?: number[];
  width?: number;
}

interface OutlineItem {
  title: string;
  items: OutlineItem[];
}

const titlesIn = ({ title, items }: OutlineItem): string[] => [title, ...items.flatMap(titlesIn)];

const tagsIn = (tag: Tag): Tag[] => [tag, ...childrenOf(tag).flatMap(tagsIn)];
const childrenOf = ({ children = [] }: Tag): Tag[] => children.filter((child) => 'role' in child);
const contentsOf = (tag: Tag): string[] => [
  ...(tag.children ?? []).flatMap((child) => ('id' in child ? [child.id] : [])),
  ...childrenOf(tag).flatMap(contentsOf),
];

function toWords(items: readonly Item[], inNotes: ReadonlySet<string>): { words: string; notes: string } {
  const said = { words: '', notes: '' };
  const open: Item[] = [];
  for (const item of items) {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item);
    else if (item.type === 'endMarkedContent') open.pop();
    else if (!open.some(({ tag }) => tag === 'Artifact')) {
      const where = open.some(({ id }) => inNotes.has(id ?? '')) ? 'notes' : 'words';
      said[where] += item.str + (item.hasEOL ? '\n' : '');
    }
  }
  return said;
}
