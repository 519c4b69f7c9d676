import type { Nodes } from 'mdast';
import { isActive } from '../addresses.ts';
import type { CheckedFile } from '../checked-content.ts';
import { ACTIVE_ELEMENTS, isActiveAttribute } from '../elements.ts';
import { atNode, atOffset } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const noCode: Rule = {
  id: 'code-interdit',
  reason: 'Un texte n’est pas un programme : rien de ce qu’il contient ne doit s’exécuter, ni ici ni chez le lecteur.',
  severity: 'error',
  examples: {
    bad: { text: 'Il y avait {40 + 2} personnes.' },
    good: { text: 'Il y avait 42 personnes.' },
  },
  run: ({ files }) =>
    files.flatMap((file) => {
      const found = inBody(file);
      return found.length > 0 ? found : unreadable(file);
    }),
};

/** Code so badly written that it breaks the body. */
function unreadable(file: CheckedFile): RuleIssue[] {
  if (file.bodyFault?.sort !== 'code') return [];
  const isModule = /import\/exports/.test(file.bodyFault.reason);
  return [{ ...atOffset(file, file.bodyFault.offset), ...(isModule ? MODULE : EXPRESSION) }];
}

/** The renderer says what it would run: it is the one that would. */
function inBody(file: CheckedFile): RuleIssue[] {
  return file.rendered.flatMap((node) => faultsOf(node).map((fault) => ({ ...atNode(file, node), ...fault })));
}

interface Fault {
  message: string;
  hint: string;
}

const MODULE: Fault = {
  message: 'Une ligne commence par « import » ou « export » : elle serait lue comme du code.',
  hint: 'Commencer la ligne autrement.',
};
const EXPRESSION: Fault = {
  message: 'Une accolade se trouve dans le texte : elle serait lue comme du code.',
  hint: 'L’enlever ; pour écrire le signe lui-même : « \\{ ».',
};

function faultsOf(node: Nodes): Fault[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [MODULE];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [EXPRESSION];
    case 'link':
    case 'image':
    case 'definition':
      return isActive(node.url)
        ? [
            {
              message: `L’adresse « ${node.url} » est un programme.`,
              hint: 'Écrire une adresse en https:// ou une page du site.',
            },
          ]
        : [];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return inElement(node);
    default:
      return [];
  }
}

function inElement(element: Extract<Nodes, { attributes: unknown; name: string | null }>): Fault[] {
  const attributes = element.attributes.flatMap((attribute): Fault[] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
      const written = attribute.value !== null;
      return written
        ? [{ message: 'Un attribut contient du code, entre accolades.', hint: 'Écrire : attribut="valeur".' }]
        : [];
    }
    return isActiveAttribute(attribute.name)
      ? [{ message: `L’attribut « ${attribute.name} » est interdit.`, hint: 'L’enlever.' }]
      : [];
  });
  return ACTIVE_ELEMENTS.has((element.name ?? '').toLowerCase())
    ? [
        { message: `La balise <${element.name}> est interdite.`, hint: 'L’enlever, avec ce qu’elle contient.' },
        ...attributes,
      ]
    : attributes;
}
