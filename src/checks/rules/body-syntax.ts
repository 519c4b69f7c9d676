import { atOffset } from '../places.ts';
import type { Rule } from '../rule.ts';

export const bodySyntax: Rule = {
  id: 'corps-illisible',
  reason: 'Une balise mal écrite empêche de lire le texte qui la suit.',
  severity: 'error',
  examples: {
    bad: { text: '<EditorialNote>Une note.' },
    good: { text: '<EditorialNote>Une note.</EditorialNote>' },
  },
  run: ({ files }) =>
    files.flatMap((file) => {
      const fault = file.bodyFault;
      if (!fault || fault.isCode) return [];
      const isComment = file.source.body.startsWith('<!--', fault.offset);
      return [
        {
          ...atOffset(file, fault.offset),
          message: isComment
            ? 'Un commentaire « <!-- … --> » se trouve dans le texte.'
            : 'Le texte contient une balise mal formée.',
          hint: isComment ? 'L’enlever : un texte de MDX n’en admet pas.' : explain(fault.reason),
        },
      ];
    }),
};

const EXPLANATIONS: [RegExp, string][] = [
  [
    /closing tag.*for `?<(\w+)|end-tag|Expected a closing tag/i,
    'Une balise ouverte n’est pas refermée : chaque <Quote …> finit par </Quote>.',
  ],
  [/Unexpected closing/i, 'Une balise est refermée sans avoir été ouverte.'],
  [
    /before name|before attribute|in name|in attribute|after attribute|valid JSX/i,
    'Un signe « < » isolé ou un attribut mal écrit : attribut="valeur", entre guillemets droits.',
  ],
];

function explain(reason: string): string {
  return EXPLANATIONS.find(([pattern]) => pattern.test(reason))?.[1] ?? `Détail technique : ${reason}`;
}
