import { foldTypography } from '../../prose/typography.ts';
import { listFieldsToCome, TEXT_TO_COME, TO_COMPLETE } from '../../schema/placeholders.ts';
import type { Prose } from '../prose.ts';
import type { Rule } from '../rule.ts';

export const unwritten: Rule = {
  id: 'reste-a-ecrire',
  reason: 'Ce que « npm run new » met à la place d’un texte à écrire serait publié tel quel.',
  severity: 'warning',
  examples: {
    bad: { text: 'Texte à venir.' },
    good: { text: 'Elle dit le plaisir de la ville à recevoir le séminaire.' },
  },
  run: ({ files }) =>
    files.flatMap(({ source, prose }) =>
      prose()
        .filter(isUnwritten)
        .map(({ passage, positionAt }) => ({
          file: source.path,
          ...positionAt(0),
          message: `Ce texte reste à écrire : « ${passage.text.trim()} ».`,
          hint: 'Le remplacer.',
        })),
    ),
};

const FIELDS_TO_COME = new Set(listFieldsToCome().map(foldTypography));

function isUnwritten({ passage, field }: Prose): boolean {
  const text = foldTypography(passage.text);
  return field === undefined
    ? text === TEXT_TO_COME || text.startsWith(foldTypography(TO_COMPLETE))
    : FIELDS_TO_COME.has(text);
}
