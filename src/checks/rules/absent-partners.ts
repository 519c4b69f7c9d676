import { findWords } from '../../prose/find-words.ts';
import { keyOf, listTold, placeOf, type PartnerFields } from '../told.ts';
import { atField } from '../places.ts';
import type { Rule } from '../rule.ts';
import { exampleOf } from './cooperation-example.ts';

export const absentPartners: Rule = {
  id: 'partenaire-absent-du-passage',
  reason: 'Un lien tracé sur la carte doit se lire dans le paragraphe auquel il renvoie, partenaire par partenaire.',
  severity: 'error',
  examples: {
    bad: exampleOf({ other: '{ organisation: ligue }' }),
    good: exampleOf({}),
  },
  inContent: (content) =>
    listTold(content).flatMap(({ file, path, cooperation, block, mentions }) => {
      if (!block) return [];
      const named = new Set(
        mentions()
          .filter(({ part }) => part === block)
          .map(({ kind, slug }) => `${kind}/${slug}`),
      );
      const isThere = (partner: PartnerFields) =>
        partner.mots === undefined
          ? named.has(keyOf(partner) ?? '') || named.has(`lieux/${placeOf(partner, content)}`)
          : findWords(block.text, partner.mots).length > 0;
      return cooperation.partenaires.flatMap((partner, rank) =>
        isThere(partner) || keyOf(partner) === undefined
          ? []
          : [
              {
                ...atField(file, [...path, 'partenaires', rank]),
                message:
                  partner.mots === undefined
                    ? `Le paragraphe ne nomme pas « ${partner.organisation ?? partner.lieu} ».`
                    : `Le paragraphe ne contient pas « ${partner.mots} ».`,
                hint: 'Choisir les « mots » du paragraphe qui nomme tous les partenaires, ou donner en « mots » du partenaire comment ce paragraphe le désigne.',
              },
            ],
      );
    }),
};
