import type { Resource } from '../../model/entities.ts';
import { bookId } from '../places.ts';
import type { Section } from '../book.ts';
import { NO_TEXT } from '../text/tree.ts';
import { escapeMarkup, inLanguage, toTypstString } from './escape.ts';
import { settingOf, type TypstDocument } from './text-setting.ts';
import { writeInlines } from './write-inline.ts';
import { colon } from '../../words/index.ts';

/** Under the title of a text: what it says in a sentence, who speaks and in which capacity, what else is known; its address. */
export function writeHead({ head }: Section, document: TypstDocument, address: string | undefined): string {
  const setting = settingOf(undefined, NO_TEXT, document);
  const { summary, translations, participants, facts } = head;
  const lines = [
    ...(summary ? [`#lead[${inLanguage(escapeMarkup(summary.words), summary.language)}]`] : []),
    ...translations.map(
      ({ language, title = '', summary: words = '' }) =>
        `#translation[${inLanguage(escapeMarkup(title), language)}][${inLanguage(escapeMarkup(words), language)}]`,
    ),
    ...participants.map(({ role, name, standing }) => {
      const person = name.type === 'speaker' ? name.person : undefined;
      const before = role === undefined ? '' : `#emph[${escapeMarkup(role)}${colon}] `;
      const beside = standing === undefined ? 'none' : `[${escapeMarkup(standing)}]`;
      return `#speaker([${person ? mark(person) : ''}${before}${writeInlines([name], setting)}], ${beside})`;
    }),
    ...facts.map(({ label, words }) => `#fact[${escapeMarkup(label)}${colon}][${writeInlines(words, setting)}]`),
    ...(address === undefined ? [] : [`#address(${toTypstString(address)})`]),
  ];
  return lines.length === 0 ? '' : [...lines, '#head-end'].join('\n');
}

/** Where somebody is named, for the indexes. */
const mark = (person: Resource): string => `#ix(${toTypstString(bookId(person))});`;
