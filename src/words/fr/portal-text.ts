import { agree, formatCount, formatNumber } from './count.ts';

/** The sentences of the portal. Functions take what varies. */
export const portalText = {
  mention: (seminars: number, texts: number) =>
    `${formatCount(seminars, 'séminaire')}, ${formatCount(texts, 'texte')}, une seule recherche`,
  description: (names: readonly string[]) => `${formatCount(names.length, 'séminaire')}\u00A0: ${names.join(', ')}.`,
  list: 'Les séminaires',
  search: 'Rechercher dans tous les séminaires',
  skip: 'Aller au contenu',
  needs:
    'La recherche a besoin de JavaScript et d’un navigateur récent. Sans eux, chacun des séminaires ci-dessous se lit sur son site.',
  fromDisk:
    'Cette page est ouverte depuis un disque\u00A0: la recherche, elle, a besoin d’un serveur. Les séminaires ci-dessous se lisent sans elle.',
  failed: 'Aucun des séminaires ne répond à la recherche. Chacun se lit sur son site, ci-dessous.',
  missing: 'Rien n’a pu être lu de ce site quand cette page a été faite.',
  counts: ({ texts, persons, places }: { texts: number; persons: number; places: number }): string =>
    [
      formatCount(texts, 'texte'),
      ...(persons > 0 ? [formatCount(persons, 'intervenant')] : []),
      ...(places > 0 ? [`${formatNumber(places)}\u00A0${agree(places, 'lieu', 'lieux')}`] : []),
    ].join(' · '),
  footer: 'Chaque séminaire a son site\u00A0; cette page cherche dans tous à la fois.',
};
