import { z } from 'zod';
import { DATE_FORMS, list, partialDate, reference, text } from './fields.ts';

/** The ties between two partners. */
export const COOPERATION_KINDS = ['jumelage', 'coopération décentralisée', 'partenariat', 'projet', 'réseau'] as const;

/** Who cooperates with whom, by a passage of the entry that says so. */
export const cooperations = list(
  z.strictObject({
    partenaires: z
      .array(
        z.strictObject({
          organisation: reference('organisations').optional().describe('Organisation partenaire.'),
          lieu: reference('lieux').optional().describe('Lieu partenaire, quand la source ne nomme pas d’institution.'),
          mots: text()
            .optional()
            .describe(
              'Comment le passage désigne le partenaire, quand il ne le nomme pas : « des villes italiennes », pour le lieu Italie.',
            ),
        }),
      )
      .min(2)
      .describe('Qui coopère : d’abord celui dont le texte parle, puis celui ou ceux avec qui.'),
    genre: z.enum(COOPERATION_KINDS).describe('Ce qu’est le lien, selon la source.'),
    sujet: text().describe('Sur quoi ils coopèrent, en quelques mots.'),
    depuis: partialDate()
      .optional()
      .describe(
        `Depuis quand : ${DATE_FORMS} ; absent si la source ne le dit pas, ou si c’est le début de l’étude de cas.`,
      ),
    anciennete: text()
      .optional()
      .describe('Ce que la source dit de cette durée sans la dater : « de nombreuses années ».'),
    mots: text().describe('Les mots du texte qui disent ce lien, tels qu’ils y sont écrits, sur un seul paragraphe.'),
  }),
).describe(
  'Coopérations que l’entrée rapporte, pour la carte : seulement celles qu’un passage affirme. Être cités ensemble n’en est pas une.',
);
