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
      .filter(({ url }) => !isActive(url) && (isExternal(url) || !content.serves(splitAddress(url).path)))
      .map(({ node, url }) => ({ ...atNode(file, node), ...describe(url, content) })),
};

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

function describe(url: string, { publicFiles }: Surroundings): { message: string; hint: string } {
  if (isExternal(url)) {
    return {
      message: `L’image « ${url} » est sur un autre site.`,
      hint: `La copier dans ${FILES_DIRECTORY}/, si les droits le permettent.`,
    };
  }
  const near = suggest(
    url,
    [...publicFiles].filter((file) => PICTURE.test(file)),
  );
  return {
    message: `L’image « ${url} » n’existe pas${near ? ` : ${near}` : '.'}`,
    hint: `Placer le fichier dans ${FILES_DIRECTORY}/, à côté des autres dossiers du contenu, et écrire « /${FILES_DIRECTORY}/image.jpg ».`,
  };
}
