import { atField } from '../places.ts';
import type { Rule } from '../rule.ts';

export const emptyChapters: Rule = {
  id: 'chapitre-vide',
  reason: 'Un chapitre sans texte, sans entrée et sans sous-chapitre donne une page où il n’y a rien à lire.',
  severity: 'warning',
  examples: {
    bad: { file: 'parties/cloture.mdx', text: '---\ntitre: Clôture\nordre: 2\nresume: La fin.\n---\n' },
    good: { file: 'parties/cloture.mdx', text: '---\ntitre: Clôture\nordre: 2\nresume: La fin.\n---\n\nUn mot.\n' },
  },
  inContent: ({ files, isWhole }) => {
    if (!isWhole) return [];
    const filled = new Set(
      files.flatMap(({ source }) => {
        const { partie, parent } = (source.data ?? {}) as { partie?: unknown; parent?: unknown };
        return [partie, parent];
      }),
    );
    return files
      .filter(({ source, body }) => source.kind === 'parties' && !filled.has(source.slug) && body?.blocks.length === 0)
      .map((file) => ({
        ...atField(file, ['titre']),
        message: 'Ce chapitre est vide.',
        hint: `Écrire son texte, ou ranger des entrées dans « partie: ${file.source.slug} ».`,
      }));
  },
};
