import { keyOf, listTold, placeOf, type PartnerFields } from '../told.ts';
import { atField } from '../places.ts';
import type { Rule } from '../rule.ts';
import { exampleOf, LILLE } from './cooperation-example.ts';

export const unplacedPartners: Rule = {
  id: 'partenaire-sans-position',
  reason: 'Un partenaire sans position manque sur la carte : le lien n’y est pas tracé.',
  severity: 'warning',
  examples: {
    bad: exampleOf({ kind: 'projet' }),
    good: exampleOf({ kind: 'projet', ...LILLE }),
  },
  inContent: (content) => {
    const isPlaced = (partner: PartnerFields) => {
      const place = placeOf(partner, content);
      const fields = place === undefined ? undefined : content.find('lieux', place)?.source.data;
      return (fields as { coordonnees?: unknown } | undefined)?.coordonnees !== undefined;
    };
    return listTold(content).flatMap(({ file, path, cooperation }) =>
      cooperation.partenaires.flatMap((partner, rank) =>
        // A network is nowhere: its members are.
        keyOf(partner) === undefined || isPlaced(partner) || (cooperation.genre === 'réseau' && rank > 0)
          ? []
          : [
              {
                ...atField(file, [...path, 'partenaires', rank]),
                message: `« ${partner.organisation ?? partner.lieu} » n’a pas de position : ce lien ne sera pas sur la carte.`,
                hint:
                  partner.organisation === undefined
                    ? 'Donner ses coordonnées dans la fiche du lieu.'
                    : 'Donner dans la fiche de l’organisation le lieu qu’elle administre ou celui où elle est, et à ce lieu des coordonnées.',
              },
            ],
      ),
    );
  },
};
