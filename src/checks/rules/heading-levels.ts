import { nodesOfType } from '../body-nodes.ts';
import type { CheckedFile } from '../checked-content.ts';
import { atNode } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const headingLevels: Rule = {
  id: 'niveau-de-titre',
  reason:
    'Le titre de la page est déjà au premier niveau ; un niveau sauté égare qui écoute la page ou la parcourt par titres.',
  severity: 'error',
  examples: {
    bad: { text: '## Un titre\n\n#### Un intertitre\n\nDes mots.' },
    good: { text: '## Un titre\n\n### Un intertitre\n\nDes mots.' },
  },
  inFile: inBody,
};

/** Those of a body: the page has the first; the full text moves them two levels down. */
const [HIGHEST, LOWEST] = [2, 4];

function inBody(file: CheckedFile): RuleIssue[] {
  return nodesOfType(file, 'heading').flatMap((node, index, headings) => {
    const fault = faultOf(node.depth, headings[index - 1]?.depth ?? HIGHEST - 1);
    return fault ? [{ ...atNode(file, node), ...fault }] : [];
  });
}

function faultOf(depth: number, above: number): { message: string; hint: string } | undefined {
  if (depth < HIGHEST) {
    return { message: 'Un titre de premier niveau se trouve dans le texte.', hint: 'Commencer par « ## ».' };
  }
  if (depth > LOWEST) {
    return {
      message: `Un titre de niveau ${depth} est trop bas.`,
      hint: 'Les titres d’un texte vont de « ## » à « #### ».',
    };
  }
  if (depth <= Math.max(above, HIGHEST - 1) + 1) return undefined;
  return {
    message: `Un niveau de titre est sauté avant celui-ci (niveau ${depth}).`,
    hint: `Écrire « ${'#'.repeat(Math.max(above, HIGHEST - 1) + 1)} ».`,
  };
}
