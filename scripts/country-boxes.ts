import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * `npm run country-boxes`: where each country lies, for the check of coordinates: boxes of whole degrees around its lands.
 * Source: Natural Earth 1:50m, in the public domain, through the package `world-atlas`. It names countries in English; those
 * whose name Unicode does not share are left out. The output is committed: run it only to change the boxes.
 */
const SOURCE = 'node_modules/world-atlas/countries-50m.json';
const OUTPUT = 'src/checks/country-boxes.json';
/** Lands nearer to each other than this share a box. Degrees. */
const NEAR = 2;

/** South, west, north, east. */
type Box = [number, number, number, number];

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Of codes that stand for one country (FX, DD), the one in use. */
const isInUse = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code;
const codes = new Map(
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter(isInUse)
    .flatMap((code) => {
      const name = regionNames.of(code);
      return name === undefined ? [] : [[fold(name), code]];
    }),
);

/** Names that Natural Earth shortens or writes otherwise. */
const OTHER_NAMES: Record<string, string> = {
  'antigua and barb': 'AG',
  'bosnia and herz': 'BA',
  'cabo verde': 'CV',
  'central african rep': 'CF',
  congo: 'CG',
  'czech republic': 'CZ',
  'dem rep congo': 'CD',
  'dem rep korea': 'KP',
  'dominican rep': 'DO',
  'eq guinea': 'GQ',
  'fr polynesia': 'PF',
  'hong kong': 'HK',
  macao: 'MO',
  macedonia: 'MK',
  'marshall is': 'MH',
  myanmar: 'MM',
  palestine: 'PS',
  'republic of korea': 'KR',
  's sudan': 'SS',
  'saint lucia': 'LC',
  'solomon is': 'SB',
  'st vin and gren': 'VC',
  swaziland: 'SZ',
  turkey: 'TR',
  'u s virgin is': 'VI',
  'united states of america': 'US',
  vatican: 'VA',
  'w sahara': 'EH',
};

function fold(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('&', 'and');
  return plain.replace(/[^a-z]+/g, ' ').trim();
}

function boxOf(ring: readonly number[][]): Box {
  const [longitudes, latitudes] = [ring.map(([x]) => x!), ring.map(([, y]) => y!)];
  return [
    Math.floor(Math.min(...latitudes)),
    Math.floor(Math.min(...longitudes)),
    Math.ceil(Math.max(...latitudes)),
    Math.ceil(Math.max(...longitudes)),
  ];
}

const around = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

const isNear = (a: Box, b: Box): boolean =>
  a[0] - b[2] <= NEAR && b[0] - a[2] <= NEAR && a[1] - b[3] <= NEAR && b[1] - a[3] <= NEAR;

/** Boxes around lands that are near each other: a coast and its islands, but not what lies beyond an ocean. */
function gather(boxes: readonly Box[]): Box[] {
  const apart: Box[] = [];
  for (const box of boxes) {
    const near = apart.findIndex((other) => isNear(other, box));
    if (near < 0) apart.push(box);
    else apart[near] = around(apart[near]!, box);
  }
  return apart.length < boxes.length ? gather(apart) : apart;
}

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;
const topology = JSON.parse(readFileSync(SOURCE, 'utf8')) as Countries;
const found = new Map<string, Box[]>();
const unknown: string[] = [];
for (const { geometry, properties } of feature(topology, topology.objects.countries).features) {
  const name = fold(properties.name);
  const code = OTHER_NAMES[name] ?? codes.get(name);
  if (code === undefined) unknown.push(properties.name);
  else if (geometry.type === 'Polygon') found.set(code, [boxOf(geometry.coordinates[0]!)]);
  else if (geometry.type === 'MultiPolygon')
    found.set(
      code,
      geometry.coordinates.map(([ring]) => boxOf(ring!)),
    );
}
const boxes = Object.fromEntries(
  [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, all]) => [code, gather(all)]),
);
writeFileSync(OUTPUT, await format(JSON.stringify(boxes), { parser: 'json', printWidth: 120 }));
console.log(`${OUTPUT}: ${Object.keys(boxes).length} countries; left out: ${unknown.join(', ')}`);
