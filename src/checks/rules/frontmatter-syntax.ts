import type { Rule } from '../rule.ts';

export const frontmatterSyntax: Rule = {
  id: 'en-tete-illisible',
  reason: 'Un en-tête que le programme ne peut pas lire fait disparaître toute l’entrée.',
  run: ({ files }) =>
    files.flatMap(({ source }) =>
      source.hasFrontmatter
        ? source.yamlErrors.map(({ line, column, message }) => ({
            file: source.path,
            line,
            column,
            message: 'Le YAML est mal formé.',
            hint: explain(message),
          }))
        : [
            {
              file: source.path,
              line: 1,
              column: 1,
              message: 'L’en-tête manque ou n’est pas fermé.',
              hint: 'Le fichier commence par une ligne « --- », puis les champs, puis une autre ligne « --- ».',
            },
          ],
    ),
};

const EXPLANATIONS: [RegExp, string][] = [
  [/^alias/, 'Une valeur commence par « * » : la mettre entre guillemets droits.'],
  [/tab/i, 'Une tabulation sert de retrait : la remplacer par des espaces.'],
  [/quote/i, 'Un guillemet droit n’est pas refermé.'],
  [
    /Nested mappings|Implicit map key|compact mappings/i,
    'Une valeur contient « : » : la mettre entre guillemets droits.',
  ],
  [/unique/i, 'Le même champ est écrit deux fois.'],
  [/indent/i, 'Le retrait de la ligne ne correspond pas à celui des lignes voisines.'],
  [/flow|\[|\{/i, 'Un crochet ou une accolade n’est pas refermé.'],
];

function explain(message: string): string {
  return EXPLANATIONS.find(([pattern]) => pattern.test(message))?.[1] ?? `Détail technique : ${message}`;
}
