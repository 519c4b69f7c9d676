import type { Appearance, Entry, LeafEntry, Seminar } from '../model/entities.ts';
import { entryReference } from '../citing/reference.ts';
import { toPlainText } from '../citing/runs.ts';
import { plain } from '../citing/styles/index.ts';
import { descriptorOf } from '../model/kinds/index.ts';
import { escapeMarkdown } from '../prose/escape.ts';
import { toMarkdown } from '../prose/markdown.ts';
import type { BesideFile } from '../site/beside-file.ts';
import { entrySetting } from '../site/body-setting.ts';
import { chapterAround } from '../model/entities.ts';
import { citingText, colon, text } from '../words/index.ts';
import type { Proceedings } from '../model/proceedings.ts';
import { factsOf } from '../site/facts.ts';
import { kindLabelOf, nameIn, resourceLabel, standingOf } from '../site/labels.ts';
import { linksFrom } from '../site/links.ts';
import { absoluteUrl, markdownPath, pathOf } from '../site/paths.ts';
import { heldBy, holderOf } from '../site/scale.ts';
import type { Edition } from '../site/edition.ts';

/** The Markdown twins of all texts, each beside its page. Those who take them elsewhere need whole addresses. */
export const listMarkdownTwins = (edition: Edition): BesideFile[] =>
  edition.proceedings.readingOrder
    .map((holder) => ({ path: markdownPath(holder), entries: heldBy(holder, edition.proceedings) }))
    .filter(({ entries }) => entries.length > 0)
    .map(({ path, entries }) => ({
      path,
      type: 'text/markdown',
      content: () => entries.map((entry) => writeTwin(entry, edition, linkBeside(path, edition))).join('\n'),
    }));

function writeTwin(entry: Entry, edition: Edition, link: (path: string) => string): string {
  const body = toMarkdown(entry.body, entrySetting(entry, edition.proceedings, link));
  return toMarkdownTwin(entry, body, edition, link);
}

const linkBeside = (path: string, { site }: Edition): ((path: string) => string) =>
  site ? (to) => absoluteUrl(to, site) : linksFrom({ url: new URL(path, 'https://a.example') });

/**
 * The text of an entry in Markdown: its title, who speaks, its summary, its body, and how to cite it. Of a chapter, also the
 * list of what it holds.
 * @param body its body, in Markdown
 * @param link writes the address of a path of the site
 */
export function toMarkdownTwin(entry: Entry, body: string, edition: Edition, link: (path: string) => string): string {
  const toLink = (to: Entry): string =>
    `[${escapeMarkdown(resourceLabel(to))}](${link(markdownPath(holderOf(to, edition.proceedings)))})`;
  const parts = [
    `# ${escapeMarkdown(resourceLabel(entry))}`,
    `${kindLabelOf(entry)}, ${citingText.insideSentence} ${toPlace(entry, edition.proceedings.seminar, toLink)}.`,
    toFacts(entry, edition.proceedings),
    entry.summary !== undefined && `> ${escapeMarkdown(entry.summary)}`,
    toCataloguing(entry),
    ...entry.translations.map((translation) =>
      [
        translation.title && `> **${escapeMarkdown(translation.title)}**`,
        translation.summary && `> ${escapeMarkdown(translation.summary)}`,
        toCataloguing(translation),
      ]
        .filter(Boolean)
        .join('\n>\n'),
    ),
    body,
    toContents(entry, toLink),
    '***',
    escapeMarkdown(toReference(entry, edition)) + ` <${link(pathOf(entry))}>`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The abstract and the keywords of a text, in one language. */
const toCataloguing = ({ abstract, keywords }: Pick<Entry, 'abstract' | 'keywords'>): string =>
  [
    ...abstract.map(escapeMarkdown),
    ...(keywords.length > 0 ? [`${text.keywords}${colon} ${escapeMarkdown(keywords.join(', '))}`] : []),
  ]
    .map((paragraph) => `> ${paragraph}`)
    .join('\n>\n');

/** The chapter of an entry, and the proceedings. */
function toPlace(entry: Entry, seminar: Seminar, toLink: (to: Entry) => string): string {
  const around = chapterAround(entry);
  return [...(around ? [toLink(around)] : []), `*${escapeMarkdown(seminar.title)}*`].join(', ');
}

/** Who speaks and in which capacity, and what others are to the text. */
function toFacts(entry: Entry, proceedings: Proceedings): string {
  const facts = [
    ...(entry.kind === 'interventions'
      ? [
          {
            label: text.speakers.many,
            words: entry.speakers
              .filter(({ role }) => role === undefined)
              .map(toSpeaker)
              .join(' ; '),
          },
          ...entry.speakers.flatMap((speaker) =>
            speaker.role ? [{ label: text.roles[speaker.role], words: toSpeaker(speaker) }] : [],
          ),
        ].filter(({ words }) => words !== '')
      : []),
    ...factsOf(entry, proceedings),
    ...(descriptorOf(entry).relations?.(entry) ?? [])
      .filter(({ those }) => those.length > 0)
      .map(({ as, those }) => ({ label: text.relations[as], words: those.map(resourceLabel).join(', ') })),
  ];
  return facts.map(({ label, words }) => `- ${label}${colon} ${escapeMarkdown(words)}`).join('\n');
}

const toSpeaker = (speaker: Appearance): string => [nameIn(speaker), standingOf(speaker)].filter(Boolean).join(', ');

/** The contents of a chapter. */
function toContents(entry: Entry, toLink: (to: Entry) => string): string {
  if (entry.kind !== 'parties') return '';
  const held: (Entry | LeafEntry)[] = [...entry.entries, ...entry.children];
  if (held.length === 0) return '';
  return [`## ${text.inThisChapter}`, held.map((one) => `- ${toLink(one)}`).join('\n')].join('\n\n');
}

/** How the text is cited, its address aside. */
const toReference = (entry: Entry, { proceedings }: Edition): string =>
  `${citingText.citeThisText}${colon} ${toPlainText(plain(entryReference(entry, { proceedings, site: undefined })))}`;
