import { foldTypography } from '../../prose/typography.ts';
import { BODY_PLACEHOLDER, COMPLETE_MARK, DAY_PLACEHOLDER, isPlaceholder } from '../../schema/placeholder.ts';
import type { CheckedFile } from '../checked-content.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const unwritten: Rule = {
  id: 'reste-a-ecrire',
  reason: 'Ce que « npm run new » met à la place d’un texte à écrire serait publié tel quel.',
  severity: 'warning',
  examples: {
    bad: { text: 'Texte à venir.' },
    good: { text: 'Elle dit le plaisir de la ville à recevoir le séminaire.' },
  },
  inFile: (file) => [...inFields(file), ...inBody(file)],
};

function inFields(file: CheckedFile): RuleIssue[] {
  return listValues(file.source.data)
    .filter(({ value }) => isPlaceholder(value) && (value !== DAY_PLACEHOLDER || file.source.kind === 'seminaire'))
    .map(({ value, path }) => ({ ...atField(file, path), ...describe(String(value)) }));
}

function inBody({ prose }: CheckedFile): RuleIssue[] {
  return prose()
    .filter(({ field, passage }) => field === undefined && isUnwritten(passage.text))
    .map((prose) => ({ ...prose.placeAt(0), ...describe(prose.passage.text.trim()) }));
}

function isUnwritten(passage: string): boolean {
  // Most passages begin otherwise.
  if (!BEGINNING.test(passage)) return false;
  const text = foldTypography(passage);
  return text === BODY_PLACEHOLDER || text.startsWith(`${COMPLETE_MARK} :`);
}

/** The first two signs of both. */
const BEGINNING = new RegExp(`^\\s*(?:${BODY_PLACEHOLDER.slice(0, 2)}|${COMPLETE_MARK.slice(0, 2)})`);

const describe = (text: string) => ({ message: `Ceci reste à écrire : « ${text} ».`, hint: 'Le remplacer.' });

/** The values of a file at any depth, with their keys. */
function listValues(data: unknown, path: (string | number)[] = []): { value: unknown; path: (string | number)[] }[] {
  if (data === null || typeof data !== 'object') return [{ value: data, path }];
  return Object.entries(data).flatMap(([key, value]) =>
    listValues(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
