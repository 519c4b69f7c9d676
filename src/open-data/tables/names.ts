import { z } from 'zod';
import type { Resource } from '../../model/entities.ts';
import { idOf } from '../ids.ts';
import { defineTable, idIn } from '../table.ts';

/** The other names of things: a table of its own, for a thing may have several. */
export const names = defineTable({
  name: 'noms',
  title: 'Autres noms',
  description: 'Une ligne par autre nom d’une chose : graphie ancienne ou étrangère, nom local, variante d’un terme.',
  row: z.strictObject({
    cible: idIn('intervenants', 'lieux', 'organisations', 'themes', 'textes').describe(
      'Ce qui porte ce nom ; une notion, par le texte de sa définition.',
    ),
    nom: z.string().describe('Le nom, dans son écriture.'),
    langue: z
      .string()
      .nullable()
      .describe('Langue (BCP 47) d’un nom local ; des autres noms, elle n’est pas indiquée.'),
    nature: z
      .enum(['autre nom', 'nom local', 'variante'])
      .describe('Nom dans la langue du lieu, variante du terme défini, ou tout autre nom.'),
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
