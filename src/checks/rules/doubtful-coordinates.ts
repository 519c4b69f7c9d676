import type { CheckedFile } from '../checked-content.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const doubtfulCoordinates: Rule = {
  id: 'coordonnees-douteuses',
  reason: 'Un lieu posé au mauvais endroit de la carte trompe sans que rien ne l’annonce.',
  severity: 'warning',
  examples: {
    bad: { file: 'lieux/amiens.yaml', text: 'coordonnees: { latitude: 0, longitude: 0 }' },
    good: { file: 'lieux/amiens.yaml', text: 'coordonnees: { latitude: 47.2, longitude: -1.6 }' },
  },
  run: (content) => {
    const places = content.files.filter(({ source }) => source.kind === 'lieux');
    const centres = centresOf(places);
    return places.flatMap((file) => faultOf(file, centres) ?? []);
  },
};

/** Latitude then longitude, in degrees. */
type Point = [number, number];

/** Farther than this from its own country, a place is elsewhere; nearer than the half, it is there. Degrees. */
const FAR = 20;
/** The centre of a country is known from so many of its places. */
const ENOUGH = 3;

function faultOf(file: CheckedFile, centres: ReadonlyMap<string, Point>): RuleIssue | undefined {
  const point = pointOf(file);
  if (!point) return undefined;
  const place = atField(file, ['coordonnees']);
  if (point[0] === 0 && point[1] === 0) {
    return {
      ...place,
      message: 'Ces coordonnées sont celles d’un point de l’Atlantique.',
      hint: 'Les enlever si on les ignore.',
    };
  }
  const centre = centres.get(countryOf(file) ?? '');
  const isSwapped = centre && distance(point, centre) > FAR && distance([point[1], point[0]], centre) < FAR / 2;
  return isSwapped
    ? {
        ...place,
        message: 'Ces coordonnées sont loin des autres lieux du même pays.',
        hint: `Latitude et longitude semblent interverties : latitude ${point[1]}, longitude ${point[0]} en serait près.`,
      }
    : undefined;
}

function pointOf({ source }: CheckedFile): Point | undefined {
  const { coordonnees } = (source.data ?? {}) as { coordonnees?: { latitude?: unknown; longitude?: unknown } | null };
  const { latitude, longitude } = coordonnees ?? {};
  return typeof latitude === 'number' && typeof longitude === 'number' ? [latitude, longitude] : undefined;
}

/** The country of a place that lies in one alone. */
function countryOf({ source }: CheckedFile): string | undefined {
  const { pays } = (source.data ?? {}) as { pays?: unknown };
  return Array.isArray(pays) && pays.length === 1 ? String(pays[0]) : undefined;
}

/** The median of each country's places: one that is misplaced does not move it. */
function centresOf(places: readonly CheckedFile[]): Map<string, Point> {
  const points = new Map<string, Point[]>();
  for (const file of places) {
    const [country, point] = [countryOf(file), pointOf(file)];
    if (!country || !point) continue;
    const ofCountry = points.get(country) ?? [];
    ofCountry.push(point);
    points.set(country, ofCountry);
  }
  const known = [...points].filter(([, ofCountry]) => ofCountry.length >= ENOUGH);
  return new Map(
    known.map(([country, all]) => [country, [median(all.map(([a]) => a)), median(all.map(([, b]) => b))]]),
  );
}

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
