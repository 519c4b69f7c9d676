/** What whoever makes the book is told, in French whatever its language. */
export const NOTICES = {
  noCompiler:
    'Le livre n’est pas fait en PDF\u00A0: le programme qui le compose (@myriaddreamin/typst-ts-node-compiler) n’est pas installé, ou n’existe pas pour cette machine. Les autres formats sont faits. «\u00A0npm ci\u00A0» l’installe là où il existe.',
  tooLong: (texts: number, most: number) =>
    `Avec ${texts} textes, le site n’offre pas le livre en PDF : au-delà de ${most}, le composer prend plus d’un gigaoctet de mémoire. « npm run book » le fait à part. Les autres formats sont faits.`,
  wholeBook: (format: 'a5' | 'a4') => `tout le livre en ${format.toUpperCase()}`,
  pdfFault: (name: string, cause: string) =>
    `Le PDF de ${name} n’est pas fait\u00A0: le compositeur s’est arrêté (${cause}). Les autres fichiers sont faits.`,
  /** @param how the number or the signal with which the compiler ended */
  ended: (how: number | string | null) => `le programme s’est arrêté (${how ?? '?'}), faute de mémoire peut-être`,
  missingSigns: (signs: readonly string[], texts: readonly string[]) =>
    `Les PDF ont «\u00A0□\u00A0» à la place de ${signs.slice(0, 20).join(' ')}${signs.length > 20 ? ' …' : ''}\u00A0: aucune de leurs polices n’a ${signs.length > 1 ? 'ces signes' : 'ce signe'} (${texts.slice(0, 5).join(', ')}${texts.length > 5 ? '…' : ''}). Le site, l’EPUB et le TEI ${signs.length > 1 ? 'les' : 'le'} gardent.`,
  wideTable: (text: string, columns: number) =>
    `Un tableau de ${columns} colonnes, dans ${text}, est plus large qu’une feuille\u00A0: des mots y sont coupés dans les PDF. Le partager en deux tableaux, ou abréger ses mots.`,
};
