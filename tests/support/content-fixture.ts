import { z } from 'zod';
import { buildProceedings, type Proceedings } from '../../src/model/proceedings.ts';
import { readBody } from '../../src/prose/body.ts';
import {
  listReferences,
  schemas,
  seminarSchema,
  singleFileSchemas,
  type Kind,
  type ProgrammeData,
} from '../../src/schema/index.ts';
import type { ContentFile } from '../../src/source/content.ts';

/** The least that a file of each kind may hold. */
export const MINIMAL = {
  parties: { titre: 'Un chapitre', ordre: 1, resume: 'Ce qu’il contient.' },
  interventions: {
    titre: 'Une intervention',
    intervenants: [{ personne: 'ana-bel' }],
    partie: 'chapitre',
    ordre: 1,
    resume: 'Ce qui est dit.',
  },
  'etudes-de-cas': {
    titre: 'Une action',
    partie: 'chapitre',
    ordre: 1,
    resume: 'Ce qui est fait.',
  },
  definitions: { terme: 'jumelage', glose: 'Un lien entre deux villes.', partie: 'chapitre', ordre: 1 },
  debats: {
    question: 'Faut-il agir ?',
    resume: 'Agir ou attendre.',
    positions: [
      { phrase: 'Agir.', 'd-apres': [{ passage: 'parties/chapitre#p1' }] },
      { phrase: 'Attendre.', 'd-apres': [{ passage: 'parties/chapitre#p2' }] },
    ],
  },
  intervenants: { prenom: 'Ana', nom: 'Bel' },
  lieux: { nom: 'Angers', type: 'ville' },
  organisations: { nom: 'CNFPT', type: 'établissement public' },
  themes: { nom: 'Paix', description: 'La paix et ses acteurs.' },
  pages: { titre: 'À propos', resume: 'Ce qu’est ce site.' },
} satisfies { [K in Kind]: RawData<K> };

/** The least that `seminaire.yaml` may hold; it refers to `lieux/angers` and `organisations/cnfpt`. */
export const MINIMAL_SEMINAR = {
  titre: 'Un séminaire',
  'titre-court': 'Séminaire',
  description: 'Deux jours.',
  dates: { debut: '2012-05-23', fin: '2012-05-24' },
  lieu: 'INSET d’Angers',
  ville: 'angers',
  organisateurs: ['cnfpt'],
  langue: 'fr',
  source: { nom: 'la synthèse', titre: 'Synthèse' },
  edition: 'Une édition.',
};

/** The least that `accessibilite.yaml` may hold. */
export const MINIMAL_REPORT = {
  date: '2026-11-23',
  pages: 1,
  outils: [{ nom: 'axe-core', version: '4.14.1' }],
  controles: [{ nom: 'contrastes', pages: 1 }],
};

/** A content file made through the real schema: `data` is laid over the minimal one. */
export function contentFile<K extends Kind>(
  kind: K,
  slug: string,
  data: Partial<RawData<K>> = {},
  body = '',
): ContentFile {
  const parsed = schemas[kind].parse({ ...MINIMAL[kind], ...data });
  return { kind, slug, data: parsed, body: readBody(body) } as ContentFile;
}

/**
 * Proceedings made of these files alone. What their frontmatter refers to and is not among them is added with
 * minimal data and its slug as its name, so that a test states only what it is about.
 */
export const proceedingsOf = (...files: ContentFile[]): Proceedings => seminarOf({}, ...files);

/** The same, of a seminar of which more is said. */
export function seminarOf(seminar: Partial<z.input<typeof seminarSchema>>, ...files: ContentFile[]): Proceedings {
  return buildProceedings({
    files: withTargets(files),
    seminar: seminarSchema.parse({ ...MINIMAL_SEMINAR, ...seminar }),
  });
}

/** The same, of a seminar whose programme has these sessions. */
export const scheduledOf = (
  seances: z.input<typeof singleFileSchemas.programme>['seances'],
  ...files: ContentFile[]
): Proceedings =>
  buildProceedings({
    files: withTargets(files),
    seminar: seminarSchema.parse(MINIMAL_SEMINAR),
    programme: singleFileSchemas.programme.parse({ seances }) as ProgrammeData,
  });

function withTargets(files: ContentFile[]): ContentFile[] {
  const known = new Set(files.map(({ kind, slug }) => `${kind}/${slug}`));
  const missing = [
    ...listReferences(seminarSchema, MINIMAL_SEMINAR),
    ...files.flatMap(({ kind, data }) => listReferences(schemas[kind], data)),
  ].filter(({ kind, slug }) => !known.has(`${kind}/${slug}`));
  const [first] = missing;
  if (!first) return files;
  const name = first.kind === 'lieux' || first.kind === 'organisations' ? { nom: first.slug } : {};
  return withTargets([...files, contentFile(first.kind, first.slug, name)]);
}

type RawData<K extends Kind> = z.input<(typeof schemas)[K]>;
