import { z } from 'zod';
import type { Resource } from '../../model/entities.ts';
import { idOf } from '../ids.ts';
import { defineTable, idIn } from '../table.ts';
import { tableText } from '../../words/index.ts';

const said = tableText.noms.columns;

/** The other names of things: a table of its own, for a thing may have several. */
export const names = defineTable({
  name: 'noms',
  title: tableText.noms.title,
  description: tableText.noms.description,
  row: z.strictObject({
    cible: idIn('intervenants', 'lieux', 'organisations', 'themes', 'textes').describe(said.cible),
    nom: z.string().describe(said.nom),
    langue: z.string().nullable().describe(said.langue),
    nature: z.enum(['autre nom', 'nom local', 'variante']).describe(said.nature),
  }),
  *rows(proceedings) {
    for (const resource of proceedings.everything) {
      for (const name of namesOf(resource)) yield { cible: idOf(resource), ...name };
    }
  },
});

function namesOf(resource: Resource): { nom: string; langue: string | null; nature: Nature }[] {
  const variants = 'variants' in resource ? resource.variants : [];
  const aliases = 'aliases' in resource ? resource.aliases : [];
  const localNames = 'localNames' in resource ? resource.localNames : [];
  return [
    ...variants.map((nom) => ({ nom, langue: null, nature: 'variante' as const })),
    ...aliases.map((nom) => ({ nom, langue: null, nature: 'autre nom' as const })),
    ...localNames.map(({ name, language }) => ({ nom: name, langue: language, nature: 'nom local' as const })),
  ];
}

type Nature = 'autre nom' | 'nom local' | 'variante';
