import { dirname, resolve } from 'node:path';
import type { Issue } from '../checks/issue.ts';
import type { SourceFile } from '../source/source-file.ts';
import { isFault, readAddress } from './addresses.ts';
import { findCommonThings } from './common-things.ts';
import { readListFile } from './list-file.ts';
import type { SeminarList } from './list-schema.ts';
import type { Portal, PortalSeminar } from './portal.ts';
import { readSite, type FoundSite, type SiteFault } from './read-site.ts';
import { openSite } from './site-files.ts';

/** Examples of searches. */
const MOST_EXAMPLES = 4;

/** A portal that can be made, or why it cannot. */
export interface Prepared {
  source: SourceFile;
  issues: Issue[];
  /** The folder where the page goes; undefined, as the portal, when there is an error. */
  output: string | undefined;
  portal: Portal | undefined;
}

/**
 * Reads a list, and what each of its sites tells of itself.
 * @param path of the list, from where the command is run
 * @throws {Error} in French when there is no such file
 */
export async function preparePortal(path: string): Promise<Prepared> {
  const { source, issues: written, list } = readListFile(path);
  if (!list) return { source, issues: written, output: undefined, portal: undefined };
  const output = resolve(dirname(path), list.sortie ?? '.');
  const addresses = list.seminaires.map(({ adresse }) => readAddress(adresse));
  const found = await Promise.all(
    addresses.map((address): Promise<FoundSite> | FoundSite =>
      isFault(address)
        ? { about: undefined, things: [], faults: [{ severity: 'error', ...address }] }
        : readSite(openSite(address, output)),
    ),
  );
  const bases = addresses.map((address) => (isFault(address) ? '' : address.base));
  const faults = found.map(({ faults: own }, place) => [...own, ...findRepetition(bases, place, list)]);
  const issues = faults.flatMap((own, place) => own.map((fault) => toIssue(fault, source, place)));
  const isNone = issues.every(({ severity }) => severity === 'warning') && found.every(({ about }) => !about);
  if (isNone) issues.push(toIssue(NONE_ANSWERS, source, 0));
  if (issues.some(({ severity }) => severity === 'error')) {
    return { source, issues, output: undefined, portal: undefined };
  }
  return { source, issues, output, portal: toPortal(list, bases, found) };
}

function toPortal(list: SeminarList, bases: readonly string[], found: readonly FoundSite[]): Portal {
  const seminars = nameApart(
    list.seminaires.map(({ nom, adresse }, place) => {
      const { about } = found[place]!;
      return { name: nom ?? about?.shortTitle ?? adresse, base: bases[place]!, about };
    }),
  );
  const { known, shared } = findCommonThings(
    seminars.map(({ name }, place) => ({ name, things: found[place]!.things })),
  );
  return {
    title: list.titre,
    presentation: list.presentation,
    seminars,
    known,
    examples: shared.slice(0, MOST_EXAMPLES),
  };
}

/** Seminars that bear one name are told apart by their years, or by their places in the list. */
function nameApart(seminars: readonly PortalSeminar[]): PortalSeminar[] {
  const isTaken = (name: string, all: readonly PortalSeminar[]) => all.filter((one) => one.name === name).length > 1;
  const dated = seminars.map((seminar) =>
    isTaken(seminar.name, seminars) && seminar.about
      ? { ...seminar, name: `${seminar.name} (${seminar.about.start.slice(0, 4)})` }
      : seminar,
  );
  return dated.map((seminar, place) =>
    isTaken(seminar.name, dated) ? { ...seminar, name: `${seminar.name}, n°\u00A0${place + 1}` } : seminar,
  );
}

function findRepetition(bases: readonly string[], place: number, { seminaires }: SeminarList): SiteFault[] {
  const keyOf = (base: string) => base.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '');
  const first = bases.findIndex((base) => base !== '' && keyOf(base) === keyOf(bases[place]!));
  if (first < 0 || first === place) return [];
  return [
    {
      severity: 'error',
      message: `Ce site est déjà dans la liste\u00A0: «\u00A0${seminaires[first]!.adresse}\u00A0», ${first + 1}${first === 0 ? 'er' : 'e'} séminaire.`,
      hint: 'Enlever l’un des deux.',
    },
  ];
}

const NONE_ANSWERS: SiteFault = {
  severity: 'error',
  message: 'Aucun des sites de la liste ne peut être montré\u00A0: il n’y aurait rien dans la page.',
  hint: 'Vérifier les adresses, qui comptent depuis le dossier de la page (celui de la liste, ou celui de «\u00A0sortie\u00A0»).',
};

const toIssue = (fault: SiteFault, source: SourceFile, place: number): Issue => ({
  ...fault,
  file: source.path,
  ...source.locate(['seminaires', place, 'adresse']),
  rule: 'site-du-portail',
  reason:
    'Un séminaire qui ne répond pas, ou qui est là deux fois, manque ou se répète dans la page et dans ses réponses.',
});
