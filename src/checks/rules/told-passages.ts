import { passagesWith } from '../../model/passages.ts';
import { aboutWords, listTold } from '../told.ts';
import { atField } from '../places.ts';
import type { Rule } from '../rule.ts';
import { exampleOf } from './cooperation-example.ts';

export const toldPassages: Rule = {
  id: 'cooperation-sans-passage',
  reason: 'La carte renvoie chaque lien au paragraphe qui le dit : sans lui, personne ne le dit.',
  severity: 'error',
  examples: {
    bad: exampleOf({ words: 'Elle ferme le séminaire' }),
    good: exampleOf({}),
  },
  inContent: (content) =>
    listTold(content).flatMap(({ file, path, cooperation, block }) =>
      block
        ? []
        : [{ ...atField(file, [...path, 'mots']), ...aboutWords(passagesWith(file.body!, cooperation.mots).length) }],
    ),
};
