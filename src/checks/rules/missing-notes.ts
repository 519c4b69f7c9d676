import type { Rule } from '../rule.ts';

export const missingNotes: Rule = {
  id: 'note-manquante',
  reason: 'Un appel sans sa note s’affiche tel quel, entre crochets, au milieu de la phrase.',
  severity: 'error',
  examples: {
    bad: { text: 'Des mots d’accueil.[^1]' },
    good: { text: 'Des mots d’accueil.[^1]\n\n[^1]: Une note.' },
  },
  // A call that no note answers is read as text.
  run: ({ files }) =>
    files.flatMap((file) =>
      file
        .prose()
        .filter(({ field }) => field === undefined)
        .flatMap((prose) =>
          [...prose.passage.text.matchAll(/\[\^([^\]\s]+)\]/g)].map(({ 0: call, index }) => ({
            file: file.source.path,
            ...prose.positionAt(index),
            message: `La note ${call} est appelée et n’est pas écrite.`,
            hint: `L’écrire à la fin du texte, seule après une ligne vide : « ${call}: La note. ».`,
          })),
        ),
    ),
};
