import { z } from 'zod';
import { LANGUAGES } from '../words/languages.ts';
import { day, webAddress, list, reference, text, USUAL_META } from './fields.ts';
import { publication, versions } from './publication.ts';

/** `content/seminaire.yaml`: the identity of the seminar and of this edition. */
export const seminar = z.strictObject({
  titre: text().describe('Titre complet du séminaire.'),
  'titre-court': text().describe('Nom bref du site, pour l’en-tête et les onglets.'),
  description: text().describe('Ce que fut le séminaire, en une ou deux phrases.'),
  mention: text()
    .optional()
    .describe('Ce qu’est cette édition, en trois ou quatre mots, sous le titre : « réécrit d’après la synthèse ».'),
  dates: z
    .strictObject({
      debut: day().describe('Premier jour, AAAA-MM-JJ.'),
      fin: day().describe('Dernier jour, AAAA-MM-JJ.'),
      note: text().optional().describe('Note de l’éditeur : d’où viennent ces dates.'),
    })
    .describe('Jours du séminaire.'),
  lieu: text()
    .optional()
    .describe('Où il s’est tenu, tel qu’on l’écrit : « Salle Sainte-Cécile ».')
    .meta({ [USUAL_META]: true }),
  ville: reference('lieux')
    .optional()
    .describe('Ville où il s’est tenu.')
    .meta({ [USUAL_META]: true }),
  organisateurs: z.array(reference('organisations')).min(1).describe('Organisations qui l’ont organisé.'),
  citation: reference('interventions')
    .optional()
    .describe('Intervention dont la première citation ouvre la page d’accueil ; sans elle, la première de toutes.'),
  langue: z
    .enum(LANGUAGES)
    .default('fr')
    .describe('Langue de l’édition, celle des textes et de ce que disent les pages : « fr » ou « en ».'),
  contact: z
    .strictObject({
      nom: text().optional().describe('Qui répond du site : l’organisme ou la personne qui le publie.'),
      courriel: z.email().optional().describe('Adresse électronique.'),
      page: webAddress().optional().describe('Page ou formulaire de contact, en https.'),
      adresse: text().optional().describe('Adresse postale, sur une ligne.'),
    })
    .optional()
    .describe('À qui signaler un défaut d’accessibilité : un nom, et au moins un moyen d’écrire.'),
  source: z
    .strictObject({
      nom: text().describe('Comment les pages l’appellent, avec son article : « la synthèse », « le compte rendu ».'),
      titre: text().describe('Titre du document d’après lequel cette édition est écrite.'),
      auteurs: list(text()).describe('Qui l’a rédigé ; absent quand le document ne le dit pas.'),
      editeur: text().optional().describe('Qui l’a publié.'),
      annee: z
        .string()
        .regex(/^\d{4}$/)
        .optional()
        .describe('Année de parution, entre guillemets ; absente quand le document ne le dit pas.'),
      pages: z.int().positive().optional().describe('Nombre de pages.'),
      adresse: webAddress().optional().describe('Où le lire en ligne, en https.'),
      conservation: text().optional().describe('Où le document est conservé.'),
      note: text().optional().describe('Note de l’éditeur : ce que le document est, et n’est pas.'),
    })
    .describe('Document d’après lequel cette édition est écrite.'),
  edition: text().describe('Ce qu’est cette édition, en une phrase, pour le pied de page.'),
  publication,
  versions,
});
