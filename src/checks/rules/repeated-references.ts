import { listPassageReferences } from '../../schema/index.ts';
import { atField } from '../places.ts';
import type { Rule } from '../rule.ts';

const PEACE = 'nom: Paix\ndescription: La paix et ses acteurs.\n';

export const repeatedReferences: Rule = {
  id: 'reference-en-double',
  reason: 'Une fiche nommée deux fois dans une liste s’afficherait deux fois.',
  severity: 'error',
  examples: {
    bad: { insteadOf: 'themes: []', text: 'themes: [paix, paix]', beside: { 'themes/paix.yaml': PEACE } },
    good: {
      insteadOf: 'themes: []',
      text: 'themes: [paix, villes]',
      beside: {
        'themes/paix.yaml': PEACE,
        'themes/villes.yaml': 'nom: Villes\ndescription: Les villes et leurs liens.\n',
      },
    },
  },
  inFile: (file) => {
    const seen = new Set<string>();
    // Several words of a text may stand for one thing.
    const named = file.references().filter(({ path }) => path[0] !== 'mentions');
    const passages = listPassageReferences(file.source.schema, file.source.data).map(
      ({ path, kind, slug, anchor }) => ({
        path,
        kind,
        slug: `${slug}#${anchor}`,
      }),
    );
    // One person may hold the same in several passages, each of which is named once.
    const beside = new Set(passages.map(({ path }) => path.slice(0, -1).join('.')));
    const references = [
      ...named.filter(({ path }) => !beside.has(path.slice(0, -1).join('.'))),
      ...passages.filter(({ path }) => path.includes('d-apres')),
    ];
    return references.flatMap(({ path, kind, slug }) => {
      const key = `${listOf(path)} ${kind}/${slug}`;
      const isRepeated = seen.has(key);
      seen.add(key);
      return isRepeated
        ? [{ ...atField(file, path), message: `« ${slug} » est nommé deux fois.`, hint: 'En ôter un.' }]
        : [];
    });
  },
};

/** The list in which a reference stands, by itself (`themes`) or as a field of a group (`intervenants.*.personne`). */
function listOf(path: readonly (string | number)[]): string {
  const last = path.findLastIndex((key) => typeof key === 'number');
  return last < 0 ? path.join('.') : path.with(last, '*').join('.');
}
