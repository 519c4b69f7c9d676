import type { Turn } from '../../prose/turns.ts';
import { toSlug } from '../../prose/letters.ts';
import { DIALOGUE_TAG } from '../../prose/elements.ts';
import type { CheckedFile } from '../checked-content.ts';
import { listElements } from '../elements.ts';
import { findNearest } from '../nearest.ts';
import { atNode, atOffset } from '../places.ts';
import type { Rule } from '../rule.ts';
import type { Surroundings } from '../surroundings.ts';

export const turns: Rule = {
  id: 'tour-de-parole',
  reason: 'Dans un dialogue, une réplique dont on ne sait qui la dit passerait pour celle de la personne d’avant.',
  severity: 'error',
  examples: {
    bad: { text: '<Dialogue>\n\nAna Bel\u00A0: Qui commence\u202F?\n\nLe maire\u00A0: Vous.\n\n</Dialogue>' },
    good: { text: '<Dialogue>\n\nAna Bel\u00A0: Qui commence\u202F?\n\nAna Bel\u00A0: Moi.\n\n</Dialogue>' },
  },
  inFile: (file, content) => [
    ...(file.body?.turns ?? []).flatMap((turn) => {
      const fault = faultOf(turn, file, content);
      return fault ? [{ ...atOffset(file, turn.offset), ...fault }] : [];
    }),
    ...listElements(file)
      .filter(({ element }) => element.name === DIALOGUE_TAG && element.type === 'mdxJsxFlowElement')
      .filter(() => file.body?.turns.length === 0)
      .map(({ element }) => ({
        ...atNode(file, element),
        message: 'Ce dialogue n’a aucun tour de parole.',
        hint: HOW,
      })),
  ],
};

const HOW = 'Un tour commence par qui parle, puis deux-points : « Ana Bel : Qui commence ? ».';

/** A colon that belongs to the sentence. */
const ESCAPE_ADVICE =
  'Si ces mots ne disent pas qui parle, une barre oblique inversée devant les deux-points : « \\: ».';

interface Fault {
  message: string;
  hint: string;
}

function faultOf({ head, fault }: Turn, file: CheckedFile, content: Surroundings): Fault | undefined {
  switch (fault) {
    case 'headless':
      return { message: 'Ce dialogue commence sans dire qui parle.', hint: HOW };
    case 'silent':
      return {
        message: `Rien n’est dit dans ce tour de « ${head} ».`,
        hint: 'Écrire ce qui est dit, ou enlever le nom.',
      };
    case 'bare':
      return { message: `« ${head} » est seul dans son paragraphe, sans deux-points.`, hint: HOW };
    case 'several':
      return {
        message: `« ${head} » désigne plusieurs personnes de ce texte.`,
        hint: 'Écrire le nom entier, ou donner à chacune une clé : « cle », dans « intervenants ».',
      };
    case 'stranger':
      return ofStranger(head, file, content);
    default:
      return undefined;
  }
}

function ofStranger(head: string, { body }: CheckedFile, content: Surroundings): Fault {
  const slug = toSlug(head);
  if (content.has('intervenants', slug)) {
    return {
      message: `« ${head} » a une fiche, mais ne parle pas dans ce texte : l’en-tête ne l’annonce pas.`,
      hint: `Ajouter à « intervenants » : « - personne: ${slug} ».`,
    };
  }
  const known = (body?.cast.members ?? []).flatMap(({ key, slug: person, name }) =>
    [key ?? [], name ?? [], person ?? []].flat(),
  );
  const near = findNearest(head, known) ?? findNearest(slug, known);
  return {
    message: `Personne n’est annoncé sous le nom de « ${head} »${near ? ` : vouliez-vous « ${near} » ?` : '.'}`,
    hint: `L’annoncer dans l’en-tête : « intervenants » pour une personne, « voix » pour une voix sans nom. ${ESCAPE_ADVICE}`,
  };
}
