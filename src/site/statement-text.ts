import type { Proceedings } from '../model/proceedings.ts';
import type { Voice } from '../prose/voice.ts';
import { voiceLabel } from './body-setting.ts';
import { resourceLabel } from './labels.ts';

/** Whose words they are: « la synthèse », « rapporté de Claire Dumas », « Claire Dumas, mot pour mot ». */
export function voiceWords({ kind, of }: Voice, proceedings: Proceedings): string {
  const names = of.map((slug) => resourceLabel(proceedings.get('intervenants', slug)));
  const label = voiceLabel(kind, names, proceedings.seminar);
  return kind === 'quoted' ? `${names.join(', ')}, ${label}` : label;
}
