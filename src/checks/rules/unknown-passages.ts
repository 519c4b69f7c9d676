import type { CheckedFile } from '../checked-content.ts';
import { suggest } from '../nearest.ts';
import { listPointers, type Pointer } from '../passages.ts';
import { atField } from '../places.ts';
import type { Rule } from '../rule.ts';
import type { Surroundings } from '../surroundings.ts';
import { TWO_SIDES } from '../debate-example.ts';

export const unknownPassages: Rule = {
  id: 'passage-inconnu',
  reason: 'Une position dont le passage n’existe pas ne repose sur rien, et son lien ne mène nulle part.',
  severity: 'error',
  examples: {
    bad: { file: 'debats/accueil.yaml', text: TWO_SIDES.replace('#p2', '#p9') },
    good: { file: 'debats/accueil.yaml', text: TWO_SIDES },
  },
  inFile: (file, content) =>
    listPointers(file, content)
      .filter(({ passage }) => !passage)
      .map((pointer) => ({ ...atField(file, pointer.path), ...describe(pointer, content) })),
};

function describe({ address: { kind, slug, anchor }, text }: Pointer, content: Surroundings) {
  if (!text) {
    return {
      message: `« ${slug} » est inconnu dans ${kind}/.`,
      hint: suggest(slug, content.slugs(kind)) ?? 'Nommer le fichier du texte, puis « # » et le sigle du paragraphe.',
    };
  }
  const known = listAnchors(text);
  return {
    message: `« #${anchor} » n’est l’adresse d’aucun passage de ${kind}/${slug}.`,
    hint: known.length > 0 ? `Paragraphes : ${known.join(', ')}.` : 'Ce texte n’a pas de paragraphes.',
  };
}

const listAnchors = ({ body }: CheckedFile): string[] =>
  (body?.blocks ?? [])
    .filter(({ numbered }) => numbered)
    .slice(0, MOST_SHOWN)
    .map(({ number, anchor }) => `${number} : #${anchor}`);

/** Paragraphs whose addresses are told. */
const MOST_SHOWN = 12;
