import type { VFileMessage } from 'vfile-message';
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
              ...locate(bodyError, source.bodyLine),
              message: 'Le texte contient une balise mal formée.',
              hint: explain(bodyError.reason),
            },
          ]
        : [],
    ),
};

/** A tag left open is reported where the text ends; the reason says, in brackets, where the tag stands. */
function locate({ reason, line, column }: VFileMessage, bodyLine: number) {
  const opening = /^Expected a closing tag.*\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  const [inBody, atColumn] = opening ? [Number(opening[1]), Number(opening[2])] : [line ?? 1, column ?? 1];
  return { line: inBody + bodyLine - 1, column: atColumn };
}

const EXPLANATIONS: [RegExp, string][] = [
  [
    /closing tag.*for `?<(\w+)|end-tag|Expected a closing tag/i,
    'Une balise ouverte n’est pas refermée : chaque <Quote …> finit par </Quote>.',
  ],
  [/Unexpected closing/i, 'Une balise est refermée sans avoir été ouverte.'],
  [/import\/exports/i, 'Une ligne commence par « import » ou « export » : la commencer autrement.'],
  [/acorn|expression/i, 'Une accolade « { » ou « } » est restée dans le texte : l’enlever.'],
  [
    /before name|before attribute|in name|in attribute|after attribute/i,
    'Un signe « < » isolé ou un attribut mal écrit : attribut="valeur", entre guillemets droits.',
  ],
];

function explain(reason: string): string {
  return EXPLANATIONS.find(([pattern]) => pattern.test(reason))?.[1] ?? `Détail technique : ${reason}`;
}
