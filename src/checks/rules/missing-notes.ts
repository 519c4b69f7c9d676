import { matchesOf } from '../../prose/matches.ts';
import { isMisnamedNote } from '../addresses.ts';
import { nodesOfType } from '../body-nodes.ts';
import type { CheckedFile } from '../checked-content.ts';
import { atNode } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const missingNotes: Rule = {
  id: 'note-manquante',
  reason: 'Un appel sans sa note s’affiche tel quel, entre crochets, au milieu de la phrase.',
  severity: 'error',
  examples: {
    bad: { text: 'Des mots d’accueil.[^1]' },
    good: { text: 'Des mots d’accueil.[^1]\n\n[^1]: Une note.' },
  },
  inFile: (file) => [...missing(file), ...misnamed(file)],
};

const CALL = /\[\^([^[\]]+)\]/g;

/** A call that no note answers is read as text. */
function missing(file: CheckedFile): RuleIssue[] {
  return file
    .prose()
    .filter(({ field }) => field === undefined)
    .flatMap((prose) =>
      matchesOf(prose.passage.text, CALL).map(({ 0: call, 1: name, index }) => ({
        ...prose.placeAt(index),
        ...(/\s/.test(name!)
          ? describeMisnamed(call)
          : {
              message: `La note ${call} est appelée et n’est pas écrite.`,
              hint: `L’écrire à la fin du texte, seule après une ligne vide : « ${call}: La note. ».`,
            }),
      })),
    );
}

/** A note with a space in its name is read as the address of a link. */
function misnamed(file: CheckedFile): RuleIssue[] {
  return nodesOfType(file, 'definition')
    .filter(isMisnamedNote)
    .map((node) => ({ ...atNode(file, node), ...describeMisnamed(`[${node.label ?? node.identifier}]`) }));
}

const describeMisnamed = (note: string): { message: string; hint: string } => ({
  message: `« ${note} » n’est pas lu comme une note.`,
  hint: `Le nom d’une note n’a pas d’espace : « ${note.replaceAll(/\s+/g, '')} ».`,
});
