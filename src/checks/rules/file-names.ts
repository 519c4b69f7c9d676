import { SLUG_PATTERN } from '../../schema/index.ts';
import { atTop } from '../places.ts';
import type { Rule } from '../rule.ts';
import { toSlug } from '../../prose/letters.ts';

export const fileNames: Rule = {
  id: 'nom-de-fichier',
  reason: 'Le nom d’un fichier est son adresse sur le site : il doit être lisible, unique et valable partout.',
  severity: 'error',
  examples: {
    bad: { file: 'pages/À propos.mdx', text: '---\ntitre: À propos\nresume: Ce qu’est ce site.\n---\n' },
    good: { file: 'pages/a-propos.mdx', text: '---\ntitre: À propos\nresume: Ce qu’est ce site.\n---\n' },
  },
  inFile: ({ source }) =>
    SLUG_PATTERN.test(source.slug)
      ? []
      : [
          {
            ...atTop(source.path),
            message: `Le nom « ${source.slug} » n’est pas une adresse valable.`,
            hint: `Minuscules sans accent, chiffres et traits d’union : « ${toSlug(source.slug)} ».`,
          },
        ],
};
