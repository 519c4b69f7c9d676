import { SERVED_TYPES } from '../../schema/served-files.ts';
import { KINDS } from '../../schema/index.ts';
import { FILES_DIRECTORY } from '../../source/read-content.ts';
import { findMeantName } from '../misnamed.ts';
import { atTop } from '../places.ts';
import type { Rule } from '../rule.ts';

export const strayFiles: Rule = {
  id: 'fichier-ignore',
  reason: 'Un fichier qui n’est pas à sa place n’apparaîtrait nulle part sur le site.',
  severity: 'error',
  examples: {
    bad: { file: 'lieux/troyes.yml', text: 'nom: Troyes\ntype: ville\n' },
    good: { file: 'lieux/amiens.yaml', text: 'nom: Amiens\ntype: ville\n', insteadOf: 'nom: Amiens\ntype: ville\n' },
  },
  inContent: (content) =>
    content.strays
      .filter((file) => !OF_WINDOWS.test(file))
      .map((file) => {
        const name = findMeantName(file, content);
        return {
          ...atTop(file),
          ...(file.startsWith(`${content.directory}/${FILES_DIRECTORY}/`)
            ? {
                message: 'Le site ne sert pas ce genre de fichier.',
                hint: `Ce qu’il sert : ${SERVED} ; sans barre oblique inversée ni signe invisible dans le nom.`,
              }
            : {
                message: 'Ce fichier n’est lu par rien.',
                hint: name === undefined ? describePlaces(content.directory) : `Le renommer en « ${name} ».`,
              }),
        };
      }),
};

const SERVED = Object.keys(SERVED_TYPES).join(', ');

/** Files that Windows leaves in folders, where nobody sees them. */
const OF_WINDOWS = /(?:^|\/)(?:thumbs\.db|desktop\.ini)$/i;

const describePlaces = (directory: string): string =>
  `Dossiers lus dans ${directory}/ : ${KINDS.join(', ')} ; textes en .mdx, fiches en .yaml. ` +
  `Images et documents dans ${FILES_DIRECTORY}/.`;
