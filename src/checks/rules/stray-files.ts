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
                hint: `${insteadOf(file)}Ce qu’il sert : ${SERVED} ; sans barre oblique inversée ni signe invisible dans le nom.`,
              }
            : {
                message: 'Ce fichier n’est lu par rien.',
                hint: name === undefined ? describePlaces(content.directory) : `Le renommer en « ${name} ».`,
              }),
        };
      }),
};

/** Advice on a file of a format that browsers do not show, or that could run a program in the page. */
function insteadOf(file: string): string {
  const extension = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const format = Object.keys(BETTER).find((better) => BETTER[better]!.split(' ').includes(extension));
  return format === undefined ? '' : `L’enregistrer ${format}. `;
}

/** Served formats → those in whose place they may stand. */
const BETTER: Readonly<Record<string, string>> = {
  'en PNG ou en WebP, car un dessin SVG peut contenir un programme': 'svg svgz',
  'en JPEG ou en WebP': 'heic heif tif tiff bmp raw dng cr2 nef jfif jp2 psd',
  'en PDF ou en .pptx': 'ppt pps ppsx key',
  'en PDF ou en .docx': 'doc rtf pages wps',
  'en .xlsx ou en .csv': 'xls numbers',
  'en MP3': 'wav wma aiff aif flac aac opus',
  'en MP4': 'mov avi wmv mkv mpg mpeg flv m4v',
  'en WebVTT (.vtt)': 'srt sbv ass',
};

const SERVED = Object.keys(SERVED_TYPES).join(', ');

/** Files that Windows leaves in folders, where nobody sees them. */
const OF_WINDOWS = /(?:^|\/)(?:thumbs\.db|desktop\.ini)$/i;

const describePlaces = (directory: string): string =>
  `Dossiers lus dans ${directory}/ : ${KINDS.join(', ')} ; textes en .mdx, fiches en .yaml. ` +
  `Images et documents dans ${FILES_DIRECTORY}/.`;
