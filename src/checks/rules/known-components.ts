import { inMarkdown, listElements } from '../elements.ts';
import { ACTIVE_ELEMENTS } from '../../prose/code.ts';
import { COMPONENTS, ELEMENTS } from '../../prose/elements.ts';
import { suggest } from '../nearest.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';

export const knownComponents: Rule = {
  id: 'balise-inconnue',
  reason: 'Une balise que le site ne connaît pas arrêterait la construction, ou ferait une page mal formée.',
  severity: 'error',
  examples: {
    bad: { text: '<EditorialNotes>Une note.</EditorialNotes>' },
    good: { text: '<EditorialNote>Une note.</EditorialNote>' },
  },
  inFile: (file) =>
    listElements(file)
      .filter(({ element }) => !isKnown(element.name ?? ''))
      .map(({ element }) => ({ ...atNode(file, element), ...describe(element.name ?? '') })),
};

const KNOWN = [...Object.keys(COMPONENTS), ...Object.keys(ELEMENTS)];

/** Those that run something are told by another rule. */
const isKnown = (name: string): boolean => KNOWN.includes(name) || ACTIVE_ELEMENTS.has(name.toLowerCase());

function describe(name: string): { message: string; hint: string } {
  const near = suggest(name, Object.keys(COMPONENTS));
  return {
    message: `La balise <${name}> est inconnue${near ? ` : ${near}` : '.'}`,
    hint: inMarkdown(name) ?? `Balises admises : ${KNOWN.map((tag) => `<${tag}>`).join(', ')}.`,
  };
}
