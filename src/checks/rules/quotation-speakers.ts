import { attributesOf, QUOTE_TAG } from '../../prose/elements.ts';
import { listElements, stringAttribute } from '../elements.ts';
import { suggest } from '../nearest.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';
import type { Surroundings } from '../surroundings.ts';

export const quotationSpeakers: Rule = {
  id: 'citation-sans-auteur',
  reason:
    'Une citation est attribuée à une personne des actes, et paraît aussi sur sa page, ou à l’auteur d’une œuvre : sans cela, on la croirait de qui parle.',
  severity: 'error',
  examples: {
    bad: { text: '<Quote by="ana-belle">les mots exacts</Quote>' },
    good: { text: '<Quote by="ana-bel">les mots exacts</Quote>' },
  },
  inFile: (file, content) =>
    listElements(file)
      .filter(({ element }) => element.name === QUOTE_TAG)
      .flatMap(({ element }) => {
        const { author, title } = attributesOf(element);
        const by = stringAttribute(element, 'by');
        const isKnown = by?.value && (content.has('intervenants', by.value) || file.body?.cast.called(by.value));
        const fault = isKnown ? author && BOTH : by || !(author ?? title) ? describe(by?.value, content) : undefined;
        return fault ? [{ ...atNode(file, by?.node ?? element), ...fault }] : [];
      }),
};

const BOTH = {
  message: 'Cette citation dit à la fois « by » et « author ».',
  hint: 'Garder « by » pour une personne des actes, « author » pour qui n’a pas de fiche.',
};

function describe(by: string | undefined, content: Surroundings) {
  if (!by) {
    return {
      message: 'Cette citation ne dit pas de qui elle est.',
      hint: 'Écrire : <Quote by="prenom-nom">, ou, d’un livre : <Quote author="Prénom Nom" title="Titre" year="1849" page="12">.',
    };
  }
  const near = suggest(by, content.slugs('intervenants'));
  return {
    message: `« ${by} » est inconnu dans intervenants/${near ? ` : ${near}` : '.'}`,
    hint: near
      ? undefined
      : `Créer le fichier dans ${content.directory}/intervenants/, ou corriger « by » ; pour qui n’a pas de fiche, « author ».`,
  };
}
