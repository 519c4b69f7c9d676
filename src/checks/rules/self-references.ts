import type { CheckedFile } from '../checked-content.ts';
import { atField } from '../places.ts';
import type { Rule } from '../rule.ts';

export const selfReferences: Rule = {
  id: 'reference-a-soi',
  reason: 'Une page qui se donne pour voisine d’elle-même ne mène nulle part.',
  severity: 'error',
  examples: {
    bad: { file: 'definitions/paix.mdx', text: definition('paix') },
    good: {
      file: 'definitions/paix.mdx',
      text: definition('guerre'),
      beside: { 'definitions/guerre.mdx': definition('paix').replace('ordre: 2', 'ordre: 3') },
    },
  },
  inFile: (file) =>
    file
      .references()
      // A chapter inside itself is another rule's; what is opposed to another is one of the terms.
      .filter(({ kind, slug, path }) => kind !== 'parties' && path[0] !== 'oppose' && isSelf(file, kind, slug))
      .map(({ path, slug }) => ({
        ...atField(file, path),
        message: `« ${slug} » est cette entrée elle-même.`,
        hint: 'L’enlever.',
      })),
};

const isSelf = ({ source }: CheckedFile, kind: string, slug: string): boolean =>
  kind === source.kind && slug === source.slug;

function definition(notion: string): string {
  return `---\nterme: un mot\nglose: Ce qu’il dit.\nnotions: [${notion}]\npartie: ouverture\nordre: 2\n---\n`;
}
