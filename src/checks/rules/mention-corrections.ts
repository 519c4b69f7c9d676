import { atField } from '../places.ts';
import type { Rule } from '../rule.ts';

export const mentionCorrections: Rule = {
  id: 'mention-sans-effet',
  reason: 'Une correction qui ne porte sur rien laisse croire que le texte dit, ou ne dit plus, ce qu’elle voulait.',
  severity: 'error',
  examples: {
    bad: {
      insteadOf: 'themes: []',
      text: 'mentions:\n  ajouter:\n    - { lieu: amiens, mots: la ville haute, raison: C’est son surnom. }',
    },
    good: {
      insteadOf: 'themes: []',
      text: 'mentions:\n  ajouter:\n    - { lieu: amiens, mots: le séminaire, raison: Il s’y tient. }',
    },
  },
  inContent: (content) => {
    const mentions = content.mentions();
    return (mentions?.files ?? []).flatMap((file) => {
      const checked = content.find(file.kind, file.slug);
      // Of most files, which correct nothing, the text need not be read.
      if (!checked || !mentions || !('mentions' in file.data) || !file.data.mentions) return [];
      return mentions.in(file).idle.map(({ how, index, why }) => ({
        ...atField(checked, ['mentions', how, index]),
        ...SENTENCES[why],
      }));
    });
  },
};

const SENTENCES = {
  several: {
    message: 'Cette correction ne dit pas de quoi elle parle, ou le dit deux fois.',
    hint: 'Donner un seul de ces champs : lieu, organisation, personne, notion.',
  },
  unwritten: {
    message: 'Ces mots ne sont pas dans le texte.',
    hint: 'Les recopier tels qu’ils y sont écrits, sur un seul paragraphe.',
  },
  unnamed: {
    message: 'Le texte n’en porte pas le nom : il n’y a rien à écarter.',
    hint: 'Enlever cette correction.',
  },
} as const;
