import type { Rule } from '../rule.ts';

export const bodySyntax: Rule = {
  id: 'corps-illisible',
  reason: 'Une balise mal écrite empêche de lire le texte qui la suit.',
  run: ({ files }) =>
    files.flatMap(({ source, bodyError }) =>
      bodyError
        ? [
            {
              file: source.path,
              line: (bodyError.line ?? 1) + source.bodyLine - 1,
              column: bodyError.column ?? 1,
              message: 'Le texte contient une balise mal formée.',
              hint: explain(bodyError.reason),
            },
          ]
        : [],
    ),
};

const EXPLANATIONS: [RegExp, string][] = [
  [
    /closing tag.*for `?<(\w+)|end-tag|Expected a closing tag/i,
    'Une balise ouverte n’est pas refermée : chaque <Quote …> finit par </Quote>.',
  ],
  [/Unexpected closing/i, 'Une balise est refermée sans avoir été ouverte.'],
  [/acorn|expression/i, 'Une accolade « { » ou « } » est restée dans le texte : l’enlever.'],
  [
    /before name|before attribute|in name|in attribute|after attribute/i,
    'Un signe « < » isolé ou un attribut mal écrit : attribut="valeur", entre guillemets droits.',
  ],
];

function explain(reason: string): string {
  return EXPLANATIONS.find(([pattern]) => pattern.test(reason))?.[1] ?? `Détail technique : ${reason}`;
}
