import { chapterOf } from '../model/entities.ts';
import type { Proceedings } from '../model/proceedings.ts';
import type { Statement } from '../model/statements.ts';
import type { Voice } from '../prose/voice.ts';
import { voiceLabel } from './body-setting.ts';
import { quoteTitle } from './format.ts';
import { resourceLabel } from './labels.ts';
import { text } from './text.ts';

/** Whose words they are: « la synthèse », « rapporté de Claire Dumas », « Claire Dumas, mot pour mot ». */
export function voiceWords({ kind, of }: Voice, proceedings: Proceedings): string {
  const names = of.map((slug) => resourceLabel(proceedings.get('intervenants', slug)));
  const label = voiceLabel(kind, names, proceedings.seminar);
  return kind === 'quoted' ? `${names.join(', ')}, ${label}` : label;
}

/** Where it is said: the number of the chapter, the title of the text, the number of the paragraph. */
export function sourceLabel({ entry, paragraph }: Statement): string {
  const title =
    entry.kind === 'parties' ? [resourceLabel(entry)] : [chapterOf(entry).number, quoteTitle(resourceLabel(entry))];
  const number = paragraph === undefined ? [] : [text.paragraphs(String(paragraph))];
  // The number is not left alone at the beginning of a line.
  return [title.filter(Boolean).join(', '), ...number].join(',\u00A0');
}
