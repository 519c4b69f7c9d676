import { codePointOf } from '../prose/escape.ts';
import type { PictureFault } from './pictures.ts';

/** The notices to whoever makes the book, in French whatever its language. */
export const NOTICES = {
  noCompiler:
    'Le livre n’est pas fait en PDF\u00A0: le programme qui le compose (@myriaddreamin/typst-ts-node-compiler) n’est pas installé, ou n’existe pas pour cette machine. Les autres formats sont faits. «\u00A0npm ci\u00A0» l’installe là où il existe.',
  tooLong: (texts: number, most: number) =>
    `Avec ${texts}\u00A0textes, le site n’offre pas le livre en PDF\u00A0: au-delà de ${most}, le composer prend plus de temps que le reste de la construction. «\u00A0npm run book\u00A0» le fait à part, en volumes. Les autres formats sont faits.`,
  wholeBook: (format: 'a5' | 'a4', volume?: number) =>
    `${volume === undefined ? 'tout le livre' : `tout le volume\u00A0${volume}`} en ${format.toUpperCase()}`,
  pictureLeftOut: (path: string, text: string, fault: PictureFault) =>
    `L’image «\u00A0${path}\u00A0», dans ${text}, n’est pas dans le livre, où sa description la remplace\u00A0: ${PICTURE_FAULTS[fault]}.`,
  pdfFault: (name: string, cause: string) =>
    `Le PDF de ${name} n’est pas fait\u00A0: le compositeur s’est arrêté (${cause}). Les autres fichiers sont faits.`,
  /** @param how the number or the signal with which the compiler ended */
  ended: (how: number | string | null) => `le programme s’est arrêté (${how ?? '?'}), faute de mémoire peut-être`,
  missingSigns: (signs: readonly string[], texts: readonly string[]) =>
    `Les PDF ont «\u00A0□\u00A0» à la place de ${signs.slice(0, 20).map(nameSign).join(' ')}${signs.length > 20 ? ' …' : ''}\u00A0: aucune de leurs polices n’a ${signs.length > 1 ? 'ces signes' : 'ce signe'} (${texts.slice(0, 5).join(', ')}${texts.length > 5 ? '…' : ''}). Le site, l’EPUB et le TEI ${signs.length > 1 ? 'les' : 'le'} gardent\u00A0: ${signs.length > 1 ? 'les' : 'le'} remplacer, ou laisser ainsi.`,
  wideTable: (text: string, columns: number) =>
    `Un tableau de ${columns} colonnes, dans ${text}, est plus large qu’une feuille\u00A0: des mots y sont coupés dans les PDF. Le partager en deux tableaux, ou abréger ses mots.`,
};

const PICTURE_FAULTS: Readonly<Record<PictureFault, string>> = {
  missing: 'le fichier manque. Le mettre dans «\u00A0fichiers/\u00A0», ou corriger son adresse',
  unreadable: 'le fichier est vide, coupé, ou n’est pas une image. L’enregistrer de nouveau depuis l’original',
  'too large': 'elle a plus de 200 millions de points. La réduire\u00A0: une page n’en montre pas 4 millions',
};

/** A sign as it can be looked for: one that nobody sees, by its number. */
const nameSign = (character: string): string =>
  /[\p{C}\p{M}\p{Z}]/u.test(character) ? codePointOf(character) : character;
