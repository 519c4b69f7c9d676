import { z } from 'zod';
import { chapterAround, type Entry } from '../../model/entities.ts';
import { descriptorOf } from '../../model/kinds/index.ts';
import { kindNames } from '../../site/kind-names.ts';
import { pathOf } from '../../site/paths.ts';
import { idOf } from '../ids.ts';
import { defineTable, id, idIn, rank, webAddress } from '../table.ts';

const GENRES = [
  kindNames.parties.one,
  kindNames.interventions.one,
  kindNames['etudes-de-cas'].one,
  kindNames.definitions.one,
];

/** The chapters and entries of the proceedings. */
export const texts = defineTable({
  name: 'textes',
  title: 'Textes',
  description: 'Une ligne par texte des actes, chapitres compris.',
  row: z.strictObject({
    id: id().describe('Identifiant du texte : son genre et son nom, comme dans son adresse.'),
    genre: z.enum(GENRES).describe('Ce qu’est le texte.'),
    titre: z.string().describe('Titre ; d’une définition, le terme défini.'),
    langue: z.string().nullable().describe('Langue du titre (BCP 47) quand il n’est pas français.'),
    numero: z
      .string()
      .nullable()
      .describe('Numéro d’un chapitre, en chiffres romains puis arabes ; ni l’introduction ni la conclusion n’en ont.'),
    partie: idIn('textes').nullable().describe('Chapitre qui contient le texte ; vide pour ceux du premier niveau.'),
    rang: rank().describe('Place dans l’ordre des actes, à partir de 1.'),
    resume: z.string().describe('Le texte en une phrase, par l’éditeur ; d’une définition, la définition elle-même.'),
    resume_long: z
      .string()
      .nullable()
      .describe('Résumé de plusieurs phrases, de l’auteur ou d’un catalogue ; vide où il n’y en a pas.'),
    mots_cles: z.array(z.string()).describe('Mots-clés de l’auteur ou d’un catalogue, dans la langue du texte.'),
    qui_parle: z
      .array(idIn('intervenants', 'organisations'))
      .describe('Qui prend la parole, présente ce qui est raconté ou propose ce qui est défini.'),
    themes: z.array(idIn('themes')).describe('Thèmes abordés.'),
    jour: z
      .string()
      .nullable()
      .describe(
        'Jour où le texte a été dit, AAAA-MM-JJ, par lui-même ou par le programme ; vide quand ni l’un ni l’autre ne le dit.',
      ),
    debut: z
      .string()
      .nullable()
      .describe('Quand l’action racontée a commencé : AAAA, AAAA-MM, AAAA-MM-JJ, ou 199X pour une décennie.'),
    adresse: webAddress(),
  }),
  *rows(proceedings, address) {
    for (const [index, entry] of proceedings.readingOrder.entries()) {
      const { kind, title, summary, themes } = entry;
      yield {
        id: idOf(entry),
        genre: kindNames[kind].one,
        titre: title,
        langue: 'titleLanguage' in entry ? (entry.titleLanguage ?? null) : null,
        numero: 'number' in entry ? (entry.number ?? null) : null,
        partie: placeOf(entry),
        rang: index + 1,
        resume: summary,
        resume_long: entry.abstract.join('\n\n') || null,
        mots_cles: [...entry.keywords],
        qui_parle: (descriptorOf(entry).speakers?.(entry) ?? []).map(idOf),
        themes: themes.map(idOf),
        jour: proceedings.dayOf(entry) ?? null,
        debut: 'start' in entry ? (entry.start ?? null) : null,
        adresse: address(pathOf(entry)),
      };
    }
  },
});

/** The chapter around an entry, or around a chapter. */
function placeOf(entry: Entry): string | null {
  const around = chapterAround(entry);
  return around ? idOf(around) : null;
}
