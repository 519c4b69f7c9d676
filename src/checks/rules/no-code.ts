import { findCode, type Code } from '../../prose/code.ts';
import type { CheckedFile } from '../checked-content.ts';
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
  inFile: (file) => {
    const found = inBody(file);
    return found.length > 0 ? found : unreadable(file);
  },
};

/** Code so badly written that it breaks the body. */
function unreadable(file: CheckedFile): RuleIssue[] {
  return file
    .bodyFaults()
    .filter(({ sort }) => sort === 'code')
    .map(({ offset, reason }) => ({
      ...atOffset(file, offset),
      ...(/import\/exports/.test(reason) ? MODULE : EXPRESSION),
    }));
}

const inBody = (file: CheckedFile): RuleIssue[] =>
  (file.body ? findCode(file.body.nodes) : []).map(({ node, sort, name }) => ({
    ...atNode(file, node),
    ...DESCRIPTIONS[sort](name),
  }));

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

const DESCRIPTIONS: Record<Code['sort'], (name: string) => Fault> = {
  module: () => MODULE,
  expression: () => EXPRESSION,
  address: (url) => ({
    message: `L’adresse « ${url} » est un programme.`,
    hint: 'Écrire une adresse en https:// ou une page du site.',
  }),
  'attribute expression': () => ({
    message: 'Un attribut contient du code, entre accolades.',
    hint: 'Écrire : attribut="valeur".',
  }),
  attribute: (name) => ({ message: `L’attribut « ${name} » est interdit.`, hint: 'L’enlever.' }),
  element: (name) => ({ message: `La balise <${name}> est interdite.`, hint: 'L’enlever, avec ce qu’elle contient.' }),
};
