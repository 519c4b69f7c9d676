import { countryNamer } from '../../model/countries.ts';
import boxes from '../country-boxes.json' with { type: 'json' };
import type { CheckedFile } from '../checked-content.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const doubtfulCoordinates: Rule = {
  id: 'coordonnees-douteuses',
  reason: 'Un lieu posé au mauvais endroit de la carte trompe sans que rien ne l’annonce.',
  severity: 'warning',
  examples: {
    bad: { file: 'lieux/amiens.yaml', text: 'coordonnees: { latitude: 2.3, longitude: 49.9 }' },
    good: { file: 'lieux/amiens.yaml', text: 'coordonnees: { latitude: 49.9, longitude: 2.3 }' },
  },
  inFile: (file) => (file.source.kind === 'lieux' ? faultsOf(file) : []),
};

/** Country → boxes around its lands: south, west, north and east, in whole degrees (`scripts/country-boxes.ts`). */
const BOXES = new Map<string, number[][]>(Object.entries(boxes));

/** Degrees around those boxes within which a place may be of the country: an islet, a strait, a stretch of sea. */
const MARGIN = 3;

function faultsOf(file: CheckedFile): RuleIssue[] {
  // What is on no map is another rule's.
  if (file.faults.some(({ sort }) => sort === 'coordinates')) return [];
  const { latitude, longitude, countries } = readPlace(file);
  const known = countries.flatMap((code) => BOXES.get(code) ?? []);
  if (latitude === undefined || longitude === undefined || known.length === 0) return [];
  const isThere = (y: number, x: number) => known.some((box) => isInside(box, y, x));
  if (isThere(latitude, longitude)) return [];
  const better = [
    { y: longitude, x: latitude, what: 'Latitude et longitude semblent interverties' },
    { y: latitude, x: -longitude, what: 'Le signe de la longitude semble faux' },
    { y: -latitude, x: longitude, what: 'Le signe de la latitude semble faux' },
  ].find(({ y, x }) => isThere(y, x));
  return [
    {
      ...atField(file, ['coordonnees']),
      message: `Ces coordonnées sont loin ${listCountries(countries)}.`,
      hint: better
        ? `${better.what} : écrire « { latitude: ${better.y}, longitude: ${better.x} } ».`
        : 'Les vérifier, ou les enlever si on les ignore ; vérifier aussi le pays.',
    },
  ];
}

function readPlace({ source }: CheckedFile) {
  const { coordonnees, pays } = (source.data ?? {}) as { coordonnees?: Record<string, unknown> | null; pays?: unknown };
  const numberAt = (key: string) => (typeof coordonnees?.[key] === 'number' ? coordonnees[key] : undefined);
  const countries = Array.isArray(pays) ? pays.map(String) : [];
  return { latitude: numberAt('latitude'), longitude: numberAt('longitude'), countries };
}

function isInside([south, west, north, east]: readonly number[], latitude: number, longitude: number): boolean {
  const isBetween = (value: number, from: number, to: number) => value >= from - MARGIN && value <= to + MARGIN;
  return isBetween(latitude, south!, north!) && isBetween(longitude, west!, east!);
}

const nameOf = countryNamer([]);

const listCountries = (codes: readonly string[]): string =>
  codes.length === 1 ? `du pays indiqué (${nameOf(codes[0]!).name})` : 'des pays indiqués';
