import { toSlug } from '../../prose/letters.ts';
import { HEAVIEST } from '../../schema/served-files.ts';
import { FILES_DIRECTORY, type ServedFile } from '../../source/read-content.ts';
import { atTop } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const servedFiles: Rule = {
  id: 'document-malaise',
  reason:
    'Une image ou un document trop lourd, ou au nom difficile à écrire dans une adresse, n’arrive pas à tous les lecteurs.',
  severity: 'warning',
  examples: {
    bad: { file: 'fichiers/Plan de l’été.pdf', text: '' },
    good: { file: 'fichiers/plan-de-l-ete.pdf', text: '' },
  },
  inContent: ({ directory, servedFiles: files }) =>
    files.flatMap((file): RuleIssue[] => [...inName(file, directory), ...inSize(file, directory)]),
};

/** A path that every host, browser and text writes alike. */
const SAFE = /^[\w.~-]+(?:\/[\w.~-]+)*$/;

function inName({ path }: ServedFile, directory: string): RuleIssue[] {
  if (SAFE.test(path)) return [];
  const safe = path
    .split('/')
    .map((part) => part.replace(/^(.*?)(\.[^.]*)?$/, (_, name: string, extension = '') => toSlug(name) + extension))
    .join('/');
  return [
    {
      ...atTop(`${directory}/${path}`),
      message: 'Ce nom a des espaces, des accents ou d’autres signes, que les adresses écrivent en codes.',
      hint: `Le renommer, et les liens qui y mènent : « /${safe} ».`,
    },
  ];
}

const MEGABYTES = new Intl.NumberFormat('fr', { maximumFractionDigits: 0 });
const toMegabytes = (bytes: number): string => `${MEGABYTES.format(bytes / 1024 / 1024)} Mo`;

/** Bytes of a moving picture beyond which a phone waits: each reader has it whole, where others come in sizes. */
const HEAVY_MOVING = 1_500_000;

function inSize({ path, size, picture }: ServedFile, directory: string): RuleIssue[] {
  const at = atTop(`${directory}/${path}`);
  if (size > HEAVIEST) {
    return [
      {
        ...at,
        message: `Ce fichier pèse ${toMegabytes(size)} : bien des hébergeurs refusent plus de ${toMegabytes(HEAVIEST)}.`,
        hint: `Le réduire, ou le déposer ailleurs et y mener par un lien ; ${FILES_DIRECTORY}/ est pour ce qui se lit avec les textes.`,
      },
    ];
  }
  if (!picture?.isAnimated || size <= HEAVY_MOVING) return [];
  return [
    {
      ...at,
      message: `Cette image animée pèse ${toMegabytes(size)}, que chaque lecteur reçoit.`,
      hint: 'La remplacer par une vidéo (.mp4), qui ne vient que si on la demande, ou par une image fixe.',
    },
  ];
}
