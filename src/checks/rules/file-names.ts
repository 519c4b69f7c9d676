import { KINDS, SLUG_PATTERN } from '../../schema/index.ts';
import { SEMINAR_FILE } from '../../source/read-content.ts';
import type { CheckedContent } from '../checked-content.ts';
import { fold } from '../nearest.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const fileNames: Rule = {
  id: 'nom-de-fichier',
  reason: 'Le nom d’un fichier est son adresse sur le site : il doit être lisible, unique et valable partout.',
  run: (content) => [...strays(content), ...malformed(content), ...duplicates(content), ...missingSeminar(content)],
};

const top = { line: 1, column: 1 };

function strays({ strays, directory }: CheckedContent): RuleIssue[] {
  return strays.map((file) => ({
    file,
    ...top,
    message: 'Ce fichier n’est lu par rien.',
    hint: `Dossiers lus dans ${directory}/ : ${KINDS.join(', ')} ; textes en .mdx, fiches en .yaml.`,
  }));
}

function malformed({ files }: CheckedContent): RuleIssue[] {
  return files
    .filter(({ source }) => !SLUG_PATTERN.test(source.slug))
    .map(({ source }) => ({
      file: source.path,
      ...top,
      message: `Le nom « ${source.slug} » n’est pas une adresse valable.`,
      hint: `Minuscules sans accent, chiffres et traits d’union : « ${toSlug(source.slug)} ».`,
    }));
}

function duplicates({ files }: CheckedContent): RuleIssue[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ source }) => {
    const key = `${source.kind}/${toSlug(source.slug)}`;
    const first = seen.get(key);
    seen.set(key, first ?? source.path);
    return first === undefined
      ? []
      : [
          {
            file: source.path,
            ...top,
            message: `Même adresse que ${first}.`,
            hint: 'Renommer l’un des deux fichiers.',
          },
        ];
  });
}

function missingSeminar({ files, directory }: CheckedContent): RuleIssue[] {
  if (files.some(({ source }) => source.kind === 'seminaire')) return [];
  return [
    { file: `${directory}/${SEMINAR_FILE}`, ...top, message: 'Ce fichier manque : il donne l’identité du séminaire.' },
  ];
}

function toSlug(name: string): string {
  return fold(name)
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
