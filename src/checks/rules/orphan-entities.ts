import { onceForEach } from '../../prose/lazily.ts';
import { isKind, listLinks, splitAddress } from '../addresses.ts';
import type { CheckedFile } from '../checked-content.ts';
import { atTop } from '../places.ts';
import type { Rule } from '../rule.ts';

export const orphanEntities: Rule = {
  id: 'fiche-orpheline',
  reason: 'Une fiche que rien ne mentionne a une page où le lecteur n’apprend rien des actes.',
  severity: 'warning',
  examples: {
    bad: { file: 'themes/paix.yaml', text: 'nom: Paix\ndescription: La paix et ses acteurs.\n' },
    good: { file: 'interventions/bel-accueil.mdx', text: 'Des mots pour le [Ligue](/organisations/ligue/).' },
  },
  inContent: (content) => {
    if (!content.isWhole) return [];
    const mentioned = new Set(content.files.flatMap(listMentions));
    return content.files
      .filter(({ source }) => ENTITIES.has(source.kind) && !mentioned.has(`${source.kind}/${source.slug}`))
      .map(({ source }) => ({
        ...atTop(source.path),
        message: 'Rien ne mentionne cette fiche.',
        hint: 'La nommer dans une entrée qui en parle, ou la supprimer.',
      }));
  },
};

const ENTITIES = new Set<string>(['intervenants', 'lieux', 'organisations', 'themes']);

/** The files that a file mentions, other than itself, as `lieux/amiens`: by its fields, its links, and whom it quotes. */
const listMentions = onceForEach((file: CheckedFile): string[] => {
  const linked = listLinks(file).flatMap(({ url }) => {
    const [kind = '', slug] = splitAddress(url).segments;
    return isKind(kind) && slug !== undefined ? [{ kind, slug }] : [];
  });
  const quoted = (file.body?.quotations ?? []).map(({ by }) => ({ kind: 'intervenants', slug: by }));
  return [...file.references(), ...linked, ...quoted]
    .filter(({ kind, slug }) => kind !== file.source.kind || slug !== file.source.slug)
    .map(({ kind, slug }) => `${kind}/${slug}`);
});
