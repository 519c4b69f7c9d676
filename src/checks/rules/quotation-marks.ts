import { QUOTE_TAG } from '../../prose/elements.ts';
import { toText } from '../../prose/text.ts';
import { listElements } from '../elements.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';

export const quotationMarks: Rule = {
  id: 'citation-entre-guillemets',
  reason:
    'Le site met lui-même les guillemets autour d’une citation : écrits aussi dans le texte, ils y seraient deux fois.',
  severity: 'error',
  examples: {
    bad: { text: '<Quote by="ana-bel">«\u00A0les mots exacts\u00A0»</Quote>' },
    good: { text: '<Quote by="ana-bel">les mots exacts</Quote>' },
  },
  inFile: (file) =>
    listElements(file)
      .filter(({ element }) => element.name === QUOTE_TAG && isWrapped(toText(element)))
      .map(({ element }) => ({
        ...atNode(file, element),
        message: 'Cette citation porte ses propres guillemets.',
        hint: 'Les enlever : <Quote by="prenom-nom">les mots exacts</Quote>.',
      })),
};

/** From end to end: « un » et « deux » begins and ends with guillemets and is not wrapped. */
const isWrapped = (text: string): boolean => /^«[^»]*»[.\s]*$/.test(text) || /^["“][^"”]*["”]$/.test(text);
