import type { Chance } from './chance.ts';
import type { Language } from './language.ts';

const PARAGRAPHS = 8;

/** The links, quotations and notes that the text of an entry is to hold. */
export interface BodyPlan {
  /** Targets of its links; the words of a link without a name are those that it takes the place of. */
  links: { href: string; name?: string }[];
  /** Names of places and organisations that its plain sentences say. */
  names: string[];
  /** Slugs of those whom it quotes, two of them. */
  speakers: [string, string];
  hasList: boolean;
  hasEditorialNote: boolean;
}

/**
 * The text of an entry, of some 700 words: two paragraphs, then three headed parts, with two quotations, a table, three
 * notes and the links of the plan.
 */
export function writeBody(
  { links, names, speakers, hasList, hasEditorialNote }: BodyPlan,
  chance: Chance,
  language: Language,
): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, place) => {
    const plain = emphasize(writeParagraph(chance, language), chance);
    // Links and notes fall in turn in one paragraph after the other.
    const link = place % 2 === 0 ? links[place / 2] : undefined;
    if (link) return replaceWords(plain, chance, (words) => `[${link.name ?? words}](${link.href})`);
    const named = names
      .slice(place - 1, place + 1)
      .reduce((text, name) => replaceWords(text, chance, () => name), plain);
    return place === PARAGRAPHS - 1 ? named : named.replace(/\.$/, `[^${(place + 1) / 2}].`);
  });
  const heading = () => `## ${language.title(chance.between(3, 6))}`;
  const quote = (by: string) => `<Quote by="${by}">${language.words(chance.between(12, 24))}</Quote>`;
  const blocks = [
    ...paragraphs.slice(0, 2),
    ...[heading(), paragraphs[2], quote(speakers[0]), paragraphs[3], hasList && writeList(chance, language)],
    ...[heading(), paragraphs[4], writeTable(chance, language), paragraphs[5]],
    ...[heading(), paragraphs[6], quote(speakers[1]), paragraphs[7]],
    hasEditorialNote && `<EditorialNote>${language.sentence()}</EditorialNote>`,
    ...[1, 2, 3].map((number) => `[^${number}]: ${language.sentence()}`),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** Some sixty words; the last sentence ends with a full stop. */
export function writeParagraph(chance: Chance, language: Language): string {
  return [...Array.from({ length: chance.between(3, 5) }, () => language.sentence()), language.plainSentence()].join(
    ' ',
  );
}

function writeList(chance: Chance, language: Language): string {
  return Array.from({ length: chance.between(3, 6) }, () => `- ${language.plainSentence()}`).join('\n');
}

/** Three or four columns, the last one of figures, set on the right. */
function writeTable(chance: Chance, language: Language): string {
  const columns = Array.from({ length: chance.between(2, 3) });
  const toRow = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rows = Array.from({ length: chance.between(3, 6) }, () =>
    toRow([
      ...columns.map(() => language.title(chance.between(1, 3))),
      chance.between(10, 90_000).toLocaleString('fr-FR'),
    ]),
  );
  const head = toRow([...columns.map(() => language.title(1)), 'Nombre']);
  return [head, toRow([...columns.map(() => '---'), '---:']), ...rows].join('\n');
}

/** Half of the paragraphs have words in bold or italics. */
function emphasize(text: string, chance: Chance): string {
  const mark = chance.pick(['**', '*', '', '']);
  return replaceWords(text, chance, (words) => mark + words + mark);
}

/** Two words that follow each other inside a sentence, without any punctuation, changed by `change`. */
function replaceWords(text: string, chance: Chance, change: (words: string) => string): string {
  const { 0: words, index } = chance.pick([...text.matchAll(/(?<= )\p{L}[\p{L}’]* \p{L}[\p{L}’]*(?= )/gu)]);
  return text.slice(0, index) + change(words) + text.slice(index + words.length);
}
