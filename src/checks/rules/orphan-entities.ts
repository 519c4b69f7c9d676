import { onceForEach } from '../../prose/lazily.ts';
import { isOfTheText } from '../../model/mentions.ts';
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
    const mentions = content.mentions();
    if (!content.isWhole || !mentions) return [];
    const referred = new Set(content.files.flatMap(listReferred));
    const left = new Set(
      content.files.flatMap(({ source }) => (ENTITIES.has(source.kind) ? [keyOf(source)] : [])),
    ).difference(referred);
    // Texts are read for those names only that nothing refers to, and until each has been met.
    for (const file of mentions.files) {
      if (left.size === 0) return [];
      for (const mention of mentions.in(file).mentions) {
        if (isOfTheText(mention) && keyOf(mention) !== keyOf(file)) left.delete(keyOf(mention));
      }
    }
    return content.files
      .filter(({ source }) => left.has(keyOf(source)))
      .map(({ source }) => ({
        ...atTop(source.path),
        message: 'Aucun texte ne nomme ce que décrit cette fiche.',
        hint: 'Donner en « alias » le nom que lui donnent les textes, ou supprimer la fiche.',
      }));
  },
};

const keyOf = ({ kind, slug }: { kind: string; slug: string }): string => `${kind}/${slug}`;

const ENTITIES = new Set<string>(['intervenants', 'lieux', 'organisations', 'themes']);

/** The things that a file refers to other than itself, as `lieux/amiens`: by its fields, its links, and who speaks in it. */
const listReferred = onceForEach((file: CheckedFile): string[] => {
  const linked = listLinks(file).flatMap(({ url }) => {
    const [kind = '', slug] = splitAddress(url).segments;
    return isKind(kind) && slug !== undefined ? [{ kind, slug }] : [];
  });
  const heard = (file.body?.heard ?? []).map((slug) => ({ kind: 'intervenants', slug }));
  // Where something is says nothing of the place; what a correction takes away is not named.
  const fields = file.references().filter(({ path }) => path[0] !== 'lieu' && path[1] !== 'ecarter');
  return [...fields, ...linked, ...heard].map(keyOf).filter((key) => key !== keyOf(file.source));
});
