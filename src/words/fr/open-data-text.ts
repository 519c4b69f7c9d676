import { formatCount } from './count.ts';
import { formatDay, quoteTitle } from './format.ts';

const kilobytes = /* @__PURE__ */ new Intl.NumberFormat('fr', {
  style: 'unit',
  unit: 'kilobyte',
  maximumFractionDigits: 1,
});
const NO_LICENCE =
  'Aucune licence n’est donnée pour cette édition\u00A0: tous les droits sont réservés. La loi permet de lire ces fichiers et d’en citer de courts extraits en nommant la source\u00A0; les republier ou les adapter demande l’accord de qui publie l’édition.';

/** The words of the page of open data. */
export const openDataText = {
  title: 'Données',
  lead: 'Ce que contient l’édition, en tables à ouvrir dans un tableur, une carte, un graphe ou un programme.',
  reuse: {
    heading: 'Réutiliser',
    licence: 'Ces données sont publiées sous licence',
    noLicence: NO_LICENCE,
    version: (version: string, date: string) => `Version ${version}, du ${formatDay(date)}.`,
    noVersion:
      'L’édition n’a pas encore de version datée\u00A0: notez le jour où vous prenez ces fichiers. Ils seront décrits par un fichier RO-Crate, qui demande une date, à la première version.',
    cite: 'Pour citer ces données\u00A0:',
  },
  citedVersion: (version: string, date: string) => `version ${version}, ${formatDay(date)}`,
  reading: {
    heading: 'Lire ces fichiers',
    /** @param example an identifier */
    rules: (example: string) => [
      'Les noms des fichiers et des colonnes ne changent pas d’une version à l’autre. Ils sont en français, comme ce qu’ils contiennent, en minuscules, sans accent ni espace\u00A0: R, Python et SQL les prennent tels quels.',
      `Un identifiant est un genre et un nom, ceux de l’adresse de la page\u00A0: ${quoteTitle(example)}. Il joint les tables\u00A0; celui d’un bloc y ajoute l’endroit de la page.`,
      'CSV\u00A0: UTF-8 avec sa marque, points-virgules, virgules décimales, lignes terminées par CRLF. Un tableur réglé en français l’ouvre d’un double-clic. Une cellule vide dit que rien n’est connu\u00A0; une cellule à plusieurs valeurs les sépare par une barre verticale.',
      'Dans le CSV, une cellule de texte qui commencerait comme une formule (par =, +, -, @, une tabulation ou un retour) est précédée d’une apostrophe droite, pour que le tableur la montre au lieu de la calculer\u00A0; celle qui commence par une telle apostrophe en reçoit une de plus. Ôter la première apostrophe d’une cellule rend le texte à la lettre. Les nombres négatifs restent des nombres.',
      'JSON\u00A0: une liste d’objets, un par ligne, textes à la lettre, «\u00A0null\u00A0» pour ce qui n’est pas connu. Le schéma (JSON Schema, 2020-12) en dit les types et le sens.',
      'GeoJSON (RFC\u00A07946)\u00A0: un lieu sans position connue y est, sans géométrie. GEXF\u00A01.3\u00A0: chaque relation y est une sorte d’arête, et son nombre, le poids de l’arête.',
    ],
    commands: 'En R, puis en Python\u00A0:',
    code: [
      'read.csv2("textes.csv", fileEncoding = "UTF-8-BOM")',
      'pandas.read_csv("textes.csv", sep=";", decimal=",", encoding="utf-8-sig")',
    ],
  },
  rows: (count: number) => formatCount(count, 'ligne'),
  columns: (title: string) => `Colonnes\u00A0: ${title}`,
  column: 'Colonne',
  content: 'Ce qu’elle contient',
  types: {
    text: 'texte',
    identifier: 'identifiant',
    integer: 'nombre entier',
    number: 'nombre',
    choice: 'une des valeurs',
  },
  lists: { text: 'textes', identifier: 'identifiants', integer: 'nombres', number: 'nombres', choice: 'valeurs' },
  list: (of: string) => `liste, ${of}`,
  mayBeEmpty: 'peut être vide',
  values: (values: readonly string[]) => `Valeurs présentes\u00A0: ${values.join(', ')}.`,
  found: 'dans',
  crate: {
    heading: 'Description pour les programmes',
    lead: 'RO-Crate\u00A01.2\u00A0: les fichiers, leurs tailles, la licence, la version et la source, pour les entrepôts et les moissonneurs.',
    name: (title: string) => `Données de l’édition ${quoteTitle(title)}`,
    description: (source: string) =>
      `Textes, paroles, personnes, lieux, organisations, mentions et relations d’une édition en ligne réécrite d’après ${source}.`,
  },
  size: (bytes: number) => (bytes < 1000 ? formatCount(bytes, 'octet') : kilobytes.format(bytes / 1000)),
};
