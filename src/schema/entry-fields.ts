import { z } from 'zod';
import { cooperations } from './cooperations.ts';
import { events } from './events.ts';
import { day, languageTag, list, reference, text, type Kind } from './fields.ts';

/** The day when something was said at the seminar. */
export const sessionDay = day()
  .optional()
  .describe(
    'Jour où ce texte a été dit, AAAA-MM-JJ, quand le séminaire en a plusieurs ; absent si la source ne le dit pas.',
  );

/** Where an entry stands in the proceedings. */
export const position = {
  partie: reference('parties').describe('Chapitre auquel l’entrée appartient (nom du fichier dans parties/).'),
  ordre: z
    .int()
    .positive()
    .describe('Place de l’entrée dans son chapitre : 1, 2, 3… sans doublon, tous genres confondus.'),
};

/** The four things that a mention may name: one of them. */
const named = {
  lieu: reference('lieux').optional().describe('Lieu dont il s’agit.'),
  organisation: reference('organisations').optional().describe('Organisation dont il s’agit.'),
  personne: reference('intervenants').optional().describe('Personne dont il s’agit.'),
  notion: reference('definitions').optional().describe('Notion dont il s’agit.'),
};

/** The kinds of what those fields name. */
export const NAMED_BY = {
  lieu: 'lieux',
  organisation: 'organisations',
  personne: 'intervenants',
  notion: 'definitions',
} as const satisfies Record<keyof typeof named, Kind>;

/** The subjects of an entry: its themes, what the names in its text do not say by themselves, the dates and ties that it reports. */
export const subjects = {
  themes: list(reference('themes')).describe('Thèmes abordés.'),
  mentions: z
    .strictObject({
      ajouter: list(
        z.strictObject({
          ...named,
          mots: text().describe('Les mots du texte qui le désignent, tels qu’ils y sont écrits.'),
          raison: text().describe('Pourquoi ces mots le désignent.'),
        }),
      ).describe('Ce que des mots du texte désignent sans en dire le nom.'),
      ecarter: list(
        z.strictObject({ ...named, raison: text().describe('Pourquoi ce nom désigne ici autre chose.') }),
      ).describe('Ce dont le texte porte le nom sans en parler.'),
    })
    .optional()
    .describe(
      'Corrections à ce que le site lit dans le texte : lieux, organisations, personnes et notions y sont reconnus à leurs noms.',
    ),
  dates: events,
  cooperations,
};

/** A text of several sentences; an empty line parts its paragraphs. */
const abstractText = () => z.string().trim().min(1);
/** The words under which catalogues file a text. */
const keywords = () => list(text());

/** The description of a text in catalogues, besides its summary. */
const cataloguing = {
  'resume-long': abstractText()
    .optional()
    .describe('Résumé de plusieurs phrases, tel que l’auteur ou le catalogue le donne, quand il y en a un.'),
  'mots-cles': keywords().describe(
    'Mots-clés du texte, quand la source en donne : ceux d’un auteur ou d’un catalogue.',
  ),
};

/** The languages of a text that is not in that of the edition, or not all of it; and what it is called in others. */
const languages = {
  langue: languageTag()
    .optional()
    .describe('Langue du texte, titre et résumé compris, quand ce n’est pas celle de l’édition : « en », « ar ».'),
  'langue-du-titre': languageTag().optional().describe('Langue du titre, quand elle n’est pas celle du texte.'),
  'langue-du-resume': languageTag().optional().describe('Langue du résumé, quand elle n’est pas celle du texte.'),
  traductions: list(
    z.strictObject({
      langue: languageTag().describe('Langue de ce titre et de ce résumé.'),
      titre: text().optional().describe('Titre dans cette langue.'),
      resume: text().optional().describe('Résumé dans cette langue.'),
      'resume-long': abstractText().optional().describe('Résumé de plusieurs phrases dans cette langue.'),
      'mots-cles': keywords().describe('Mots-clés dans cette langue.'),
    }),
  ).describe('Titre et résumé en d’autres langues, affichés sous les premiers et trouvés par la recherche.'),
};

/** The fields that chapters, interventions and case studies have in common. */
export const textFields = { ...cataloguing, ...languages, ...subjects };
