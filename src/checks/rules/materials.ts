import { SERVED_TYPES } from '../../schema/served-files.ts';
import { FILES_DIRECTORY } from '../../source/read-content.ts';
import type { CheckedContent, CheckedFile } from '../checked-content.ts';
import { listMaterials, type Material } from '../materials.ts';
import { suggest } from '../nearest.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

const DOCUMENT = {
  file: 'interventions/bel-accueil.mdx',
  text: 'titre: Accueil\ndocuments: [{ titre: Le plan, fichier: fichiers/plan.pdf }]',
  insteadOf: 'titre: Accueil',
};

export const materials: Rule = {
  id: 'document-introuvable',
  reason: 'Un lecteur à qui l’on annonce un document ou un enregistrement doit pouvoir l’ouvrir.',
  severity: 'error',
  examples: { bad: DOCUMENT, good: { ...DOCUMENT, beside: { 'fichiers/plan.pdf': '%PDF-1.7\n' } } },
  inContent: (content) =>
    content.files.flatMap((file) => listMaterials(file).flatMap((material) => listIssues(material, { file, content }))),
};

/** The name of each sort, and the media types that it may have. */
const SORTS: Record<Material['sort'], { name: string; types: RegExp; expected: string }> = {
  document: { name: 'ce document', types: /./, expected: '' },
  recording: {
    name: 'cet enregistrement',
    types: /^(?:audio|video)\//,
    expected: 'un son ou une vidéo : .mp3, .m4a, .ogg, .mp4 ou .webm',
  },
  portrait: {
    name: 'ce portrait',
    types: /^image\//,
    expected: 'une image : .jpg, .png, .webp, .avif ou .gif',
  },
  captions: { name: 'ces sous-titres', types: /^text\/vtt$/, expected: 'un fichier WebVTT : .vtt' },
};

function listIssues(
  { value: { fichier: path, adresse }, path: at, filePath, sort }: Material,
  { file, content }: { file: CheckedFile; content: CheckedContent },
): RuleIssue[] {
  const { name, types, expected } = SORTS[sort];
  if (path === undefined) {
    if (adresse !== undefined) return [];
    return [
      {
        ...atField(file, at),
        message: `Rien ne dit où est ${name}.`,
        hint: `Écrire « fichier: ${FILES_DIRECTORY}/… », ou « adresse: https://… ».`,
      },
    ];
  }
  if (adresse !== undefined) {
    return [
      {
        ...atField(file, filePath),
        message: `Deux endroits pour ${name} : un fichier et une adresse.`,
        hint: 'Garder celui que le lecteur doit ouvrir.',
      },
    ];
  }
  const served = content.servedFiles.map((known) => known.path);
  if (!served.includes(path)) {
    const near = suggest(
      path,
      served.filter((other) => types.test(mediaTypeOf(other))),
    );
    return [
      {
        ...atField(file, filePath),
        message: `Le fichier « ${path} » n’existe pas${near ? ` : ${near}` : '.'}`,
        hint: `Le placer dans ${FILES_DIRECTORY}/, à côté des autres dossiers du contenu, et écrire son chemin : « ${FILES_DIRECTORY}/nom.pdf ».`,
      },
    ];
  }
  if (types.test(mediaTypeOf(path))) return [];
  return [
    {
      ...atField(file, filePath),
      message: `« ${path} » ne peut pas être ${name}.`,
      hint: `Ce qui est attendu : ${expected}.`,
    },
  ];
}

const mediaTypeOf = (path: string): string => SERVED_TYPES[/[^.]*$/.exec(path)![0].toLowerCase()] ?? '';
