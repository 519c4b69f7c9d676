import { keyOf, listTold } from '../told.ts';
import { atField } from '../places.ts';
import type { Rule } from '../rule.ts';
import { exampleOf } from './cooperation-example.ts';

export const partners: Rule = {
  id: 'partenaire-mal-dit',
  reason: 'La carte relie des choses dont chacune est une organisation ou un lieu, et une seule.',
  severity: 'error',
  examples: {
    bad: exampleOf({ other: '{ mots: le séminaire }' }),
    good: exampleOf({}),
  },
  inContent: (content) =>
    listTold(content).flatMap(({ file, path, cooperation }) =>
      cooperation.partenaires.flatMap((partner, rank) =>
        keyOf(partner) !== undefined
          ? []
          : [
              {
                ...atField(file, [...path, 'partenaires', rank]),
                message:
                  partner.organisation === undefined
                    ? 'Ce partenaire n’est ni une organisation ni un lieu.'
                    : 'Ce partenaire est à la fois une organisation et un lieu.',
                hint: 'Donner un de ces champs, et un seul : organisation, lieu.',
              },
            ],
      ),
    ),
};
