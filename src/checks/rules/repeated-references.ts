import { listReferences } from '../../schema/index.ts';
import type { Rule } from '../rule.ts';

export const repeatedReferences: Rule = {
  id: 'reference-en-double',
  reason: 'Une fiche nommée deux fois dans une liste s’afficherait deux fois.',
  run: ({ files }) =>
    files.flatMap(({ source, schema }) => {
      const seen = new Set<string>();
      return listReferences(schema, source.data).flatMap(({ path, kind, slug }) => {
        const key = `${path.slice(0, -1).join('.')} ${kind}/${slug}`;
        const isRepeated = typeof path.at(-1) === 'number' && seen.has(key);
        seen.add(key);
        return isRepeated
          ? [
              {
                file: source.path,
                ...source.locate(path),
                message: `« ${slug} » est nommé deux fois.`,
                hint: 'En ôter un.',
              },
            ]
          : [];
      });
    }),
};
