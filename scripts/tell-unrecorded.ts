import { formatCount } from '../src/words/fr/count.ts';

const NAMED = 5;

/**
 * The warning to whoever is about to publish texts whose anchors are not recorded: they are new, or their record is lost.
 * @param unrecorded their addresses: `interventions/x`
 */
export function tellUnrecorded(unrecorded: readonly string[]): string[] {
  if (unrecorded.length === 0) return [];
  const named = [...unrecorded.slice(0, NAMED), ...(unrecorded.length > NAMED ? ['…'] : [])].join(', ');
  return [
    `À relever avant de publier, par «\u00A0npm run anchors\u00A0»\u00A0: les adresses de ${formatCount(unrecorded.length, 'texte')} (${named}). ` +
      'Si l’un d’eux est déjà publié, son relevé a disparu\u00A0: le reprendre d’abord, par «\u00A0git restore\u00A0» ou d’une copie.',
  ];
}
