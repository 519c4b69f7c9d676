import { type Element, QUOTE_TAG } from '../../prose/elements.ts';
import { listElements } from '../elements.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';

export const quotationParagraphs: Rule = {
  id: 'citation-en-plusieurs-blocs',
  reason: 'Une citation est un seul paragraphe, entre ses guillemets : la page serait mal formée avec davantage.',
  severity: 'error',
  examples: {
    bad: { text: '<Quote by="ana-bel">\n\nles mots exacts\n\net les suivants\n\n</Quote>' },
    good: { text: '<Quote by="ana-bel">les mots exacts</Quote>\n\n<Quote by="ana-bel">et les suivants</Quote>' },
  },
  inFile: (file) =>
    listElements(file)
      .filter(({ element }) => element.name === QUOTE_TAG)
      .flatMap(({ element }) => {
        const excess = findExcess(element);
        return excess
          ? [
              {
                ...atNode(file, excess),
                message: 'Une citation contient autre chose qu’un seul paragraphe.',
                hint: 'Écrire autant de <Quote …>…</Quote> que de paragraphes, sans titre, liste ni tableau.',
              },
            ]
          : [];
      }),
};

/** The first thing in a quotation that is not its one paragraph. Another rule speaks of components in it. */
function findExcess({ type, children }: Element): Element['children'][number] | undefined {
  if (type === 'mdxJsxTextElement') return undefined;
  const [first] = children.filter((child) => child.type === 'paragraph');
  return children.find((child) => child !== first && child.type !== 'mdxJsxFlowElement');
}
