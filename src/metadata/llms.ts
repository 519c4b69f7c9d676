import type { Chapter, Entry } from '../model/entities.ts';
import { escapeMarkdown } from '../prose/escape.ts';
import { bylineOf, resourceLabel } from '../site/labels.ts';
import { markdownPath } from '../site/paths.ts';
import { holderOf } from '../site/scale.ts';
import { kindLinks, otherLinks } from '../site/sections.ts';
import { colon, text } from '../words/index.ts';
import type { Edition } from '../site/edition.ts';

/**
 * The introduction of the site to a language model (llmstxt.org): what it is, how its voices are to be understood, and its
 * texts in Markdown, in the order of the proceedings.
 * @param link writes the address of a path of the site
 */
export function toLlmsText({ proceedings }: Edition, link: (path: string) => string): string {
  const { seminar } = proceedings;
  const toItem = (entry: Entry): string =>
    [
      `- [${escapeMarkdown(resourceLabel(entry))}](${link(markdownPath(holderOf(entry, proceedings)))})`,
      ...listFilled(bylineOf(entry), entry.summary && `${text.editorsSummary}${colon} ${entry.summary}`),
    ].join(': ');
  const toSection = (chapter: Chapter): string[] => [
    [`## ${escapeMarkdown(resourceLabel(chapter))}`, [chapter, ...chapter.entries].map(toItem).join('\n')].join('\n\n'),
    ...chapter.children.flatMap(toSection),
  ];
  const others = [...kindLinks(proceedings), ...otherLinks(proceedings)];
  return `${[
    `# ${escapeMarkdown(seminar.title)}`,
    `> ${escapeMarkdown(seminar.description)}`,
    escapeMarkdown(seminar.edition),
    escapeMarkdown(text.voicesForMachines(seminar.source.name)),
    ...proceedings.chapters.flatMap(toSection),
    [
      `## ${text.siteMap}`,
      others.map(({ label, href }) => `- [${escapeMarkdown(label)}](${link(href)})`).join('\n'),
    ].join('\n\n'),
  ].join('\n\n')}\n`;
}

/** The words after the name of an item, as one; nothing where nothing is. */
function listFilled(...said: (string | undefined)[]): string[] {
  const filled = said.filter(Boolean).join('. ');
  return filled === '' ? [] : [escapeMarkdown(filled)];
}
