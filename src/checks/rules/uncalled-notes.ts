import { matchesOf } from '../../prose/matches.ts';
import { nodesOfType } from '../body-nodes.ts';
import type { CheckedFile } from '../checked-content.ts';
import { atNode } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const uncalledNotes: Rule = {
  id: 'note-sans-appel',
  reason: 'Une note que rien n’appelle n’est pas affichée ; de deux notes du même nom, seule la première l’est.',
  severity: 'error',
  examples: {
    bad: { text: 'Des mots d’accueil.\n\n[^1]: Une note.' },
    good: { text: 'Des mots d’accueil.[^1]\n\n[^1]: Une note.' },
  },
  inFile: inBody,
};

function inBody(file: CheckedFile): RuleIssue[] {
  const called = new Set([
    ...nodesOfType(file, 'footnoteReference').map(({ identifier }) => identifier),
    ...misnamedCalls(file),
  ]);
  const written = new Set<string>();
  return nodesOfType(file, 'footnoteDefinition').flatMap((node) => {
    const isRepeated = written.has(node.identifier);
    written.add(node.identifier);
    if (!isRepeated && called.has(node.identifier)) return [];
    return [{ ...atNode(file, node), ...describe(`[^${node.label ?? node.identifier}]`, isRepeated) }];
  });
}

const CALL = /\[\^([^[\]]*)\]/g;

/** The notes that « [^ 1] » was to call: another rule speaks of the space. */
const misnamedCalls = (file: CheckedFile): string[] =>
  file.prose().flatMap(({ passage }) =>
    matchesOf(passage.text, CALL)
      .filter(([, name]) => /\s/.test(name!))
      .map(([, name]) => name!.replaceAll(/\s+/g, '').toLowerCase()),
  );

const describe = (note: string, isRepeated: boolean): { message: string; hint: string } =>
  isRepeated
    ? { message: `La note ${note} est écrite deux fois.`, hint: 'Donner à l’une un autre nom.' }
    : {
        message: `Rien n’appelle la note ${note}.`,
        hint: `Écrire ${note} dans le texte, là où la note s’applique, ou l’enlever.`,
      };
