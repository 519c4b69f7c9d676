import { z } from 'zod';
import { chapterAround, type Entry } from '../../model/entities.ts';
import { descriptorOf } from '../../model/kinds/index.ts';
// The values of tables are the same in every language.
import { kindNames } from '../../words/fr/kind-names.ts';
import { pathOf } from '../../site/paths.ts';
import { idOf } from '../ids.ts';
import { defineTable, id, idIn, rank, webAddress } from '../table.ts';
import { tableText } from '../../words/index.ts';

const GENRES = [
  kindNames.parties.one,
  kindNames.interventions.one,
  kindNames['etudes-de-cas'].one,
  kindNames.definitions.one,
];

const said = tableText.textes.columns;

/** The chapters and entries of the proceedings. */
export const texts = defineTable({
  name: 'textes',
  title: tableText.textes.title,
  description: tableText.textes.description,
  row: z.strictObject({
    id: id().describe(said.id),
    genre: z.enum(GENRES).describe(said.genre),
    titre: z.string().describe(said.titre),
    langue: z.string().nullable().describe(said.langue),
    numero: z.string().nullable().describe(said.numero),
    partie: idIn('textes').nullable().describe(said.partie),
    rang: rank().describe(said.rang),
    resume: z.string().nullable().describe(said.resume),
    resume_long: z.string().nullable().describe(said.resume_long),
    mots_cles: z.array(z.string()).describe(said.mots_cles),
    qui_parle: z.array(idIn('intervenants', 'organisations')).describe(said.qui_parle),
    themes: z.array(idIn('themes')).describe(said.themes),
    jour: z.string().nullable().describe(said.jour),
    debut: z.string().nullable().describe(said.debut),
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
        resume: summary ?? null,
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
