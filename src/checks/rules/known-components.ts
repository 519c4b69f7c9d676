import { inMarkdown, listElements } from '../elements.ts';
import { ACTIVE_ELEMENTS } from '../../prose/code.ts';
import { COMPONENTS, ELEMENTS, SITE_COMPONENTS } from '../../prose/elements.ts';
import type { CheckedFile } from '../checked-content.ts';
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
      // Those that run something are told by another rule.
      .filter(({ element: { name } }) => !namesFor(file).includes(name ?? '') && !isActive(name ?? ''))
      .map(({ element }) => ({ ...atNode(file, element), ...describe(element.name ?? '', namesFor(file)) })),
};

const OF_ANY_TEXT = [...Object.keys(COMPONENTS), ...Object.keys(ELEMENTS)];
const OF_PAGES = [...OF_ANY_TEXT, ...Object.keys(SITE_COMPONENTS)];

/** The tags that a file may have: pages about the edition also show components of the site. */
const namesFor = ({ source }: CheckedFile): readonly string[] => (source.kind === 'pages' ? OF_PAGES : OF_ANY_TEXT);

const isActive = (name: string): boolean => ACTIVE_ELEMENTS.has(name.toLowerCase());

function describe(name: string, known: readonly string[]): { message: string; hint: string } {
  const near = suggest(name, Object.keys(COMPONENTS));
  return {
    message: `La balise <${name}> est inconnue${near ? ` : ${near}` : '.'}`,
    hint: inMarkdown(name) ?? `Balises admises : ${known.map((tag) => `<${tag}>`).join(', ')}.`,
  };
}
