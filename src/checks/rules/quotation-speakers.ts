import { QUOTE_TAG } from '../../prose/elements.ts';
import { listElements, stringAttribute } from '../elements.ts';
import { suggest } from '../nearest.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';
import type { Surroundings } from '../surroundings.ts';

export const quotationSpeakers: Rule = {
  id: 'citation-sans-auteur',
  reason: 'Une citation est attribuée à une personne des actes, et paraît aussi sur sa page.',
  severity: 'error',
  examples: {
    bad: { text: '<Quote by="ana-belle">les mots exacts</Quote>' },
    good: { text: '<Quote by="ana-bel">les mots exacts</Quote>' },
  },
  inFile: (file, content) =>
    listElements(file)
      .filter(({ element }) => element.name === QUOTE_TAG)
      .flatMap(({ element }) => {
        const by = stringAttribute(element, 'by');
        if (by?.value && content.has('intervenants', by.value)) return [];
        return [{ ...atNode(file, by?.node ?? element), ...describe(by?.value, content) }];
      }),
};

function describe(by: string | undefined, content: Surroundings) {
  if (!by) return { message: 'Cette citation ne dit pas de qui elle est.', hint: 'Écrire : <Quote by="prenom-nom">.' };
  const near = suggest(by, content.slugs('intervenants'));
  return {
    message: `« ${by} » est inconnu dans intervenants/${near ? ` : ${near}` : '.'}`,
    hint: near ? undefined : `Créer le fichier dans ${content.directory}/intervenants/, ou corriger « by ».`,
  };
}
