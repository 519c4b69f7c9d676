import { isPictureName } from '../../schema/served-files.ts';
import { FILES_DIRECTORY } from '../../source/read-content.ts';
import { listImages, splitAddress } from '../addresses.ts';
import { isActive, isExternal } from '../../prose/addresses.ts';
import { suggest } from '../nearest.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';
import type { Surroundings } from '../surroundings.ts';

export const imageFiles: Rule = {
  id: 'image-introuvable',
  reason: 'Le site ne demande rien à d’autres sites : chaque image est un fichier du contenu.',
  severity: 'error',
  examples: {
    bad: { text: '![Une carte du monde](/monde.png)' },
    good: { text: '![Une carte du monde](/monde.svg)' },
  },
  inFile: (file, content) =>
    listImages(file)
      .filter(({ url }) => !isActive(url) && !isShown(url, content))
      .map(({ node, url }) => ({ ...atNode(file, node), ...describe(url, content) })),
};

const fold = (path: string): string =>
  path
    .normalize('NFC')
    .toLowerCase()
    .replace(/^\.{0,2}\/?/, '/');

const PICTURE = /\.(?:avif|gif|jpe?g|png|webp|svg)$/i;

function isShown(url: string, content: Surroundings): boolean {
  const { path } = splitAddress(url);
  return !isExternal(url) && content.serves(path) && PICTURE.test(path);
}

function describe(url: string, content: Surroundings): { message: string; hint: string } {
  if (isExternal(url)) {
    return {
      message: `L’image « ${url} » est sur un autre site.`,
      hint: `La copier dans ${FILES_DIRECTORY}/, si les droits le permettent.`,
    };
  }
  const { path } = splitAddress(url);
  if (content.serves(path)) {
    return {
      message: `« ${url} » n’est pas une image.`,
      hint: `Y mener par un lien, sans point d’exclamation : [le document](${url}).`,
    };
  }
  const known = [...content.publicFiles].filter((file) => PICTURE.test(file));
  const same = known.find((file) => fold(file) === fold(path));
  if (same !== undefined) return describeSame(url, same);
  if (!isPictureName(path)) {
    return {
      message: `L’image « ${url} » n’est pas d’un format que le site montre.`,
      hint: 'L’enregistrer en JPEG, en PNG ou en WebP, et corriger son nom ici.',
    };
  }
  const near = suggest(url, known);
  return {
    message: `L’image « ${url} » n’existe pas${near ? ` : ${near}` : '.'}`,
    hint: `Placer le fichier dans ${FILES_DIRECTORY}/, à côté des autres dossiers du contenu, et écrire « /${FILES_DIRECTORY}/image.jpg ».`,
  };
}

/** A file whose name is the same but for capitals, for a slash, or for how the keyboard made an accent: hosts tell them apart. */
function describeSame(url: string, same: string): { message: string; hint: string } {
  if (url.normalize('NFC') === same.normalize('NFC')) {
    return {
      message: `L’image « ${url} » n’existe pas : les accents de ce nom sont composés autrement dans le fichier.`,
      hint: 'Renommer le fichier sans accent, et corriger son nom ici.',
    };
  }
  return {
    message: `L’image « ${url} » n’existe pas : son nom s’écrit « ${same} ».`,
    hint: `Écrire « ${same} », capitales et barre comprises.`,
  };
}
