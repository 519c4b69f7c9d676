import { listElements } from '../elements.ts';
import { isComponent, isSiteComponent, LANGUAGE_TAG } from '../../prose/elements.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';

export const componentPlaces: Rule = {
  id: 'balise-mal-placee',
  reason: 'Une citation ou une note de l’éditeur est un bloc : dans une phrase, elle n’aurait pas de numéro.',
  severity: 'error',
  examples: {
    bad: { text: 'Elle dit <Quote by="ana-bel">les mots exacts</Quote> et s’en va.' },
    good: { text: 'Elle dit, et s’en va\u00A0:\n\n<Quote by="ana-bel">les mots exacts</Quote>' },
  },
  inFile: (file) =>
    listElements(file)
      // Words in another language stand anywhere.
      .filter(
        ({ element, isBlock }) =>
          !isBlock && element.name !== LANGUAGE_TAG && (isComponent(element) || isSiteComponent(element)),
      )
      .map(({ element }) => ({
        ...atNode(file, element),
        message: `<${element.name}> se trouve dans une phrase, une liste ou une autre balise.`,
        hint: 'La mettre seule entre deux lignes vides.',
      })),
};
