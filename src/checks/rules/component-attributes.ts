import { atOffset } from '../places.ts';
import type { CheckedFile } from '../checked-content.ts';
import { isActiveAttribute } from '../../prose/code.ts';
import { foldLetters } from '../../prose/letters.ts';
import { listElements } from '../elements.ts';
import { suggest } from '../nearest.ts';
import { attributesFor, type Element, FIGURE_TAG, LANGUAGE_TAG, QUOTE_TAG } from '../../prose/elements.ts';
import { LANGUAGE_PATTERN, LICENCES } from '../../schema/index.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const componentAttributes: Rule = {
  id: 'attribut-invalide',
  reason: 'Un attribut inconnu, vide ou répété ne dit rien au site : ce qu’on voulait y dire serait perdu.',
  severity: 'error',
  examples: {
    bad: { text: '<Quote by="ana-bel" glose="la Ville">les mots exacts</Quote>' },
    good: { text: '<Quote by="ana-bel" gloss="la Ville">les mots exacts</Quote>' },
  },
  inFile: (file) => listElements(file).flatMap(({ element }) => inElement(file, element)),
};

function inElement(file: CheckedFile, element: Element): RuleIssue[] {
  const admitted = attributesFor(element.name);
  if (!admitted) return [];
  const seen = new Set<string>();
  const issues = element.attributes.flatMap((attribute) => {
    // The rule on code speaks of the others.
    if (attribute.type !== 'mdxJsxAttribute' || isActiveAttribute(attribute.name)) return [];
    const isRepeated = seen.has(attribute.name);
    seen.add(attribute.name);
    const fault = isRepeated
      ? { message: `L’attribut « ${attribute.name} » est écrit deux fois.`, hint: 'En ôter un.' }
      : faultOf(element, attribute.name, attribute.value);
    return fault ? [{ ...atOffset(file, attribute.from ?? element.from ?? 0), ...fault }] : [];
  });
  return [...issues, ...missing(file, element, admitted, seen)];
}

/** The words of a figure between its tags. */
const IN_FIGURES = /^(?:alt|src|legende|caption|title|titre|description|image)$/;

function faultOf(element: Element, name: string, value: unknown): { message: string; hint: string } | undefined {
  const admitted = Object.keys(attributesFor(element.name) ?? {});
  if (!admitted.includes(name)) {
    if (element.name === FIGURE_TAG && IN_FIGURES.test(foldLetters(name))) {
      return {
        message: `« ${name} » ne s’écrit pas en attribut.`,
        hint: `Entre les balises : <${FIGURE_TAG}>![Ce qu’elle montre](/fichiers/image.jpg) La légende.</${FIGURE_TAG}>`,
      };
    }
    const near = suggest(name, admitted);
    return {
      message: `Attribut inconnu : « ${name} »${near ? ` ; ${near}` : '.'}`,
      hint: admitted.length > 0 ? `Attributs admis ici : ${admitted.join(', ')}.` : 'Cette balise n’en a pas.',
    };
  }
  // Whom a quotation is by is another rule's.
  if (name === 'by' || (typeof value === 'object' && value !== null)) return undefined;
  if (typeof value !== 'string' || value.trim() === '') {
    return { message: `L’attribut « ${name} » est vide.`, hint: 'Le remplir, ou l’enlever.' };
  }
  if (name === 'licence' && !Object.hasOwn(LICENCES, value)) {
    const near = suggest(value, Object.keys(LICENCES));
    return {
      message: `« ${value} » n’est pas une licence connue${near ? ` : ${near}` : '.'}`,
      hint: `Licences connues : ${Object.keys(LICENCES).join(', ')}. D’une autre, dire les droits dans « credit ».`,
    };
  }
  const isLanguage = name === 'lang' || (name === 'code' && element.name === LANGUAGE_TAG);
  return isLanguage && !LANGUAGE_PATTERN.test(value)
    ? {
        message: `« ${value} » n’est pas un code de langue.`,
        hint: 'Deux ou trois lettres : « en », « de », « sr-Latn ».',
      }
    : undefined;
}

function missing(
  file: CheckedFile,
  element: Element,
  admitted: Record<string, boolean>,
  seen: ReadonlySet<string>,
): RuleIssue[] {
  return Object.keys(admitted)
    .filter((name) => admitted[name] && !seen.has(name) && element.name !== QUOTE_TAG)
    .map((name) => ({
      ...atOffset(file, element.from ?? 0),
      message: `L’attribut « ${name} » manque à <${element.name}>.`,
      hint: `Écrire : <${element.name} ${name}="…">.`,
    }));
}
