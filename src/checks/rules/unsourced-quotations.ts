import { toText } from '../../prose/text.ts';
import { nodesOfType } from '../body-nodes.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';

export const unsourcedQuotations: Rule = {
  id: 'citation-sans-source',
  reason:
    'Un passage cité sans dire d’où il vient ne peut être ni vérifié, ni attribué : le lecteur le verrait sans auteur.',
  severity: 'warning',
  examples: {
    bad: { text: '> Toute eau est à tous.' },
    good: {
      text: '<Quote author="Jeanne Roy" title="Traité des rives" year="1902" page="12">Toute eau est à tous.</Quote>',
    },
  },
  inFile: (file) =>
    nodesOfType(file, 'blockquote').map((quote) => ({
      ...atNode(file, quote),
      ...(/^\d/.test(toText(quote)) ? OF_FIGURES : OF_WORDS),
    })),
};

/** « > 50 % » says more than, and the page would not show it. */
const OF_FIGURES = {
  message: 'Le signe « > » en tête de ligne fait de cette phrase un passage cité : la page ne le montrerait pas.',
  hint: 'Pour le signe, une barre oblique inversée : « \\> ».',
};

const OF_WORDS = {
  message: 'Ce passage cité ne dit pas de qui sont les mots.',
  hint: 'Écrire : <Quote author="Prénom Nom" title="Titre" year="1902" page="12">les mots</Quote> ; d’une personne des actes : <Quote by="prenom-nom">.',
};
