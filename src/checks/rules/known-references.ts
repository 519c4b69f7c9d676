import { toSlug } from '../../prose/letters.ts';
import { SLUG_PATTERN } from '../../schema/index.ts';
import { suggest } from '../nearest.ts';
import { atField } from '../places.ts';
import type { Rule } from '../rule.ts';

const PEACE = 'nom: Paix\ndescription: La paix et ses acteurs.\n';

export const knownReferences: Rule = {
  id: 'reference-inconnue',
  reason: 'Une référence à une fiche qui n’existe pas donnerait un lien mort.',
  severity: 'error',
  examples: {
    bad: { insteadOf: 'themes: []', text: 'themes: [paix, pais]', beside: { 'themes/paix.yaml': PEACE } },
    good: { insteadOf: 'themes: []', text: 'themes: [paix]', beside: { 'themes/paix.yaml': PEACE } },
  },
  inFile: (file, content) =>
    file
      .references()
      .filter(({ kind, slug }) => !content.has(kind, slug))
      .map(({ kind, slug, path }) => {
        const near = suggest(slug, content.slugs(kind));
        return {
          ...atField(file, path),
          message: `« ${slug} » est inconnu dans ${kind}/${near ? ` : ${near}` : '.'}`,
          hint: near ? undefined : whatToDo(slug, `${content.directory}/${kind}/`),
        };
      }),
};

const whatToDo = (slug: string, folder: string): string =>
  SLUG_PATTERN.test(slug)
    ? `Créer le fichier dans ${folder}, ou corriger la référence.`
    : `Une référence est le nom d’un fichier de ${folder}, sans son extension : « ${toSlug(slug)} ».`;
