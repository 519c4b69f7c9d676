import { absoluteUrl, pathOf } from '../../site/paths.ts';
import { kindLabelOf, resourceLabel } from '../../site/labels.ts';
import type { Section } from '../book.ts';
import { bookId } from '../places.ts';
import { escapeMarkup, inLanguage, toTypstString } from './escape.ts';
import { settingOf, type TypstDocument } from './text-setting.ts';
import { writeUnits } from './write-blocks.ts';
import { writeHead } from './write-head.ts';

/** A text with its title, who speaks in it, and its blocks. */
export function writeSection(
  section: Section,
  document: TypstDocument,
  { isInBook = false, size = 1.28 }: SectionLook,
): string {
  const { entry, level, text } = section;
  const { site } = document.edition;
  const named = inLanguage(escapeMarkup(resourceLabel(entry)), entry.titleLanguage);
  const options = [
    `level: ${level}`,
    `id: ${toTypstString(bookId(entry))}`,
    `kind: [${escapeMarkup(kindLabelOf(entry))}]`,
    isInBook && entry.kind === 'parties' ? 'breaks: true' : `size: ${size}`,
  ];
  return [
    `#section(${options.join(', ')})[${named}]`,
    writeHead(section, document, isInBook && site ? absoluteUrl(pathOf(entry), site) : undefined),
    writeUnits(text.units, settingOf(entry, text, document)),
  ]
    .filter(Boolean)
    .join('\n');
}

interface SectionLook {
  /** In the book, chapters begin a page, and each text says its address. */
  isInBook?: boolean;
  /** Of the title, in sizes of the text. */
  size?: number;
}
