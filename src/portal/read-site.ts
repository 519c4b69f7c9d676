import { ABOUT, INDEX_DIRECTORY, MANIFEST_FILE, pathOfPart, VERSIONS_DIRECTORY } from '../search/files.ts';
import { FORMAT, type Manifest } from '../search/manifest.ts';
import type { SeminarPart, Thing } from '../search/seminar-part.ts';
import { Unreachable, type SiteFiles } from './site-files.ts';

/** The findings where a site should be. */
export interface FoundSite {
  /** Undefined when the site has not answered, or does not say it. */
  about: SeminarPart | undefined;
  things: readonly Thing[];
  /** In the order in which they are told. */
  faults: SiteFault[];
}

/** Something that keeps a site from being shown or searched. */
export interface SiteFault {
  severity: 'error' | 'warning';
  message: string;
  hint: string;
}

/** Reads what a site tells of itself. Never throws: what is wrong is a fault. */
export async function readSite(files: SiteFiles): Promise<FoundSite> {
  const faults: SiteFault[] = [];
  try {
    const manifest = toManifest(await files.read(`${INDEX_DIRECTORY}/${MANIFEST_FILE}`));
    if (!manifest) return { about: undefined, things: [], faults: [notOurs(files)] };
    if (manifest.format !== FORMAT) faults.push(ofOtherVersion(files));
    const read = async <Part>(name: string | number): Promise<Part | undefined> => {
      const folder = `${INDEX_DIRECTORY}/${VERSIONS_DIRECTORY}/${manifest.version}`;
      return toJson(await files.read(`${folder}/${pathOfPart('seminar', name)}`)) as Part | undefined;
    };
    const about = await read<SeminarPart>(ABOUT);
    if (!about) return { about, things: [], faults: faults.length > 0 ? faults : [tooOld(files)] };
    const things: Thing[] = [];
    for (let place = 0; place < about.things; place += 1) things.push(...((await read<Thing[]>(place)) ?? []));
    return { about, things, faults: [...faults, ...listAccessFaults(files)] };
  } catch (cause) {
    if (!(cause instanceof Unreachable)) throw cause;
    return { about: undefined, things: [], faults: [silent(files, cause.message)] };
  }
}

function toManifest(text: string | undefined): Manifest | undefined {
  const manifest = toJson(text) as Partial<Manifest> | undefined;
  const isOne = typeof manifest?.version === 'string' && /^[\w-]+$/.test(manifest.version) && 'format' in manifest;
  return isOne ? (manifest as Manifest) : undefined;
}

function toJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

const say = ({ place }: SiteFiles): string => `«\u00A0${place}\u00A0»`;

const silent = (files: SiteFiles, how: string): SiteFault => ({
  severity: 'warning',
  message: `${say(files)} ${how}\u00A0: le portail est fait sans ce séminaire, et le dit.`,
  hint: 'Vérifier l’adresse, construire ou remettre en ligne ce site, puis refaire le portail.',
});

const notOurs = (files: SiteFiles): SiteFault => ({
  severity: 'error',
  message: `${say(files)} n’est pas un site fait avec ce moteur\u00A0: il n’a pas de fichier ${INDEX_DIRECTORY}/${MANIFEST_FILE}.`,
  hint: 'Donner l’adresse de la page d’accueil d’un site construit par «\u00A0npm run build\u00A0», ou enlever cette ligne.',
});

const ofOtherVersion = (files: SiteFiles): SiteFault => ({
  severity: 'warning',
  message: `${say(files)} est fait avec une autre version du moteur\u00A0: le portail le montre, mais ne peut pas y chercher.`,
  hint: 'Reconstruire ce site et refaire le portail avec la même version.',
});

const tooOld = (files: SiteFiles): SiteFault => ({
  severity: 'warning',
  message: `${say(files)} est fait avec une version du moteur qui ne dit ni son titre ni ses dates\u00A0: le portail n’en a pas la couverture.`,
  hint: 'Reconstruire ce site avec la version d’aujourd’hui, puis refaire le portail.',
});

/** The faults that would keep readers' browsers from reading a site that stands elsewhere. */
function listAccessFaults({ place, isOpen, movedTo }: SiteFiles): SiteFault[] {
  const moved: SiteFault[] =
    movedTo === undefined
      ? []
      : [
          {
            severity: 'warning',
            message: `«\u00A0${place}\u00A0» mène à une autre adresse, que les navigateurs ne suivraient pas depuis le portail.`,
            hint: `Écrire «\u00A0${movedTo}\u00A0».`,
          },
        ];
  const closed: SiteFault[] =
    isOpen === false
      ? [
          {
            severity: 'warning',
            message: `«\u00A0${place}\u00A0» ne permet pas aux pages d’autres sites de lire son index\u00A0: le portail le montre, mais n’y cherchera que s’il est à la même adresse.`,
            hint: `Faire envoyer par son serveur, pour le dossier ${INDEX_DIRECTORY}/, l’en-tête «\u00A0Access-Control-Allow-Origin\u00A0»\u00A0: voir docs/grande-collection.md.`,
          },
        ]
      : [];
  const insecure: SiteFault[] = /^http:\/\/(?!localhost|127\.)/.test(place)
    ? [
        {
          severity: 'warning',
          message: `«\u00A0${place}\u00A0» n’est pas en https\u00A0: un portail en https ne pourra pas y chercher.`,
          hint: 'Donner l’adresse en https, si le site en a une.',
        },
      ]
    : [];
  return [...moved, ...closed, ...insecure];
}
