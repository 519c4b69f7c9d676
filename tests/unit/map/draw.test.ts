import { describe, expect, test } from 'vitest';
import { drawMaps, type DrawnMap } from '../../../src/map/draw.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

type Where = readonly [name: string, latitude: number, longitude: number];

const toFile = ([nom, latitude, longitude]: Where, rank: number) =>
  contentFile('lieux', `lieu-${rank}`, { nom, coordonnees: { latitude, longitude } });

/** The maps of places, with a cooperation between each pair of their ranks. */
function draw(places: readonly Where[], pairs: readonly (readonly [number, number])[] = []): DrawnMap[] {
  const text = contentFile(
    'interventions',
    'texte',
    {
      cooperations: pairs.map(([a, b], rank) => ({
        partenaires: [{ lieu: `lieu-${a}` }, { lieu: `lieu-${b}` }],
        genre: 'partenariat' as const,
        sujet: 'l’eau',
        mots: `lien ${rank}.`,
      })),
    },
    pairs.map((_, rank) => `Un lien ${rank}.`).join('\n\n'),
  );
  const proceedings = proceedingsOf(...places.map(toFile), text);
  const own = proceedings.list('lieux').filter(({ slug }) => slug.startsWith('lieu-'));
  return drawMaps({ places: own, cooperations: proceedings.cooperations });
}

const PIXELS = { band: [640, 256], wide: [640, 320], middle: [640, 384], high: [640, 512] } as const;

/** Boxes of the names of a map, at some width of it in pixels. */
function boxesAt({ spots, ratio }: DrawnMap, rank: number, times: number) {
  const [width, height] = PIXELS[ratio].map((pixels) => pixels * times * (rank === 0 ? 1 : 1.2)) as [number, number];
  return spots.map(({ at, name: { box } }) => {
    const [x, y] = [(at.x / 100) * width, (at.y / 100) * height];
    return { left: x + box.left, right: x + box.right, top: y + box.top, bottom: y + box.bottom };
  });
}

function overlaps(maps: readonly DrawnMap[]): number {
  return maps
    .flatMap((map, rank) => [1, 1.2, 1.75, 2.1].map((times) => boxesAt(map, rank, times)))
    .reduce((sum, boxes) => {
      const pairs = boxes.flatMap((one, rank) => boxes.slice(rank + 1).map((other) => [one, other] as const));
      return (
        sum +
        pairs.filter(
          ([a, b]) =>
            // Hundredths are rounded.
            a.left + 0.5 < b.right && b.left + 0.5 < a.right && a.top + 0.5 < b.bottom && b.top + 0.5 < a.bottom,
        ).length
      );
    }, 0);
}

const namesOn = (maps: readonly DrawnMap[]) =>
  maps.flatMap(({ spots }) => spots.flatMap(({ places }) => places.map(({ name }) => name)));

/** Forty towns of one country, a degree and less from each other. */
const FORTY: Where[] = Array.from({ length: 40 }, (_, rank) => [
  `Ville au nom long ${rank}`,
  45 + ((rank * 7) % 40) / 10,
  1 + ((rank * 13) % 40) / 8,
]);

describe('maps', () => {
  test('none without a place, nor of places whose position is unknown', () => {
    expect(draw([])).toEqual([]);
    const proceedings = proceedingsOf(contentFile('lieux', 'x', { nom: 'X' }));
    expect(drawMaps({ places: proceedings.list('lieux'), cooperations: [] })).toEqual([]);
  });

  test('one place has ground around it, and its name', () => {
    const [map, ...others] = draw([['Angers', 47.47, -0.55]]);
    expect(others).toEqual([]);
    expect(map!.land).toMatch(/^M.{100}/);
    expect(map!.spots).toHaveLength(1);
  });

  test.each<[string, Where[]]>([
    ['forty places in a country', FORTY],
    [
      'places far from each other',
      [
        ['Lima', -12, -77],
        ['Oslo', 60, 10.7],
        ['Perth', -32, 116],
      ],
    ],
    [
      'places at one point',
      [
        ['Diyarbakir', 37.91, 40.23],
        ['Ben U Sen', 37.92, 40.24],
        ['Angers', 47.47, -0.55],
      ],
    ],
    [
      'the poles',
      [
        ['Alert', 82.5, -62],
        ['Base', -77.8, 166],
        ['Quito', 0, -78],
      ],
    ],
  ])('every name is written once, and none touches another: %s', (_, places) => {
    const maps = draw(places);
    const leftOut = maps.flatMap((map) => map.leftOut.map(({ name }) => name));
    expect([...namesOn(maps), ...leftOut].sort()).toEqual(places.map(([name]) => name).sort());
    expect(overlaps(maps)).toBe(0);
    expect(leftOut.length).toBeLessThan(places.length / 4 + 1);
  });

  test('a dense crowd has closer maps of its own, which the first one shows', () => {
    const maps = draw([...FORTY, ['Tokyo', 35.7, 139.7], ['Lima', -12, -77]]);
    expect(maps.length).toBeGreaterThan(1);
    expect(maps[0]!.insets).toHaveLength(maps.length - 1);
    expect(namesOn([maps[0]!])).toEqual(expect.arrayContaining(['Tokyo', 'Lima']));
  });

  test('partners on both sides of the antimeridian are neighbours', () => {
    const [map] = draw(
      [
        ['Suva', -18.1, 178.4],
        ['Apia', -13.8, -171.8],
      ],
      [[0, 1]],
    );
    const [suva, apia] = ['Suva', 'Apia'].map((name) => map!.spots.find(({ places }) => places[0]!.name === name)!.at);
    expect(apia!.x).toBeGreaterThan(suva!.x);
    expect(apia!.x - suva!.x).toBeLessThan(90);
    const [, , end] = map!.arcs[0]!.path.match(/-?\d+ -?\d+/g)!.map((pair) => Number(pair.split(' ')[0]) / 20);
    expect(end).toBeCloseTo(apia!.x, 0);
  });

  test('a line whose end is out of a closer frame says where it goes, and is whole in the first', () => {
    const maps = draw([...FORTY, ['Bamako', 12.65, -8], ['Tokyo', 35.7, 139.7]], [[3, 40]]);
    expect(maps[0]!.arcs.map(({ toward }) => toward)).toEqual([undefined]);
    const cut = maps.slice(1).flatMap(({ arcs }) => arcs);
    expect(cut.map(({ toward }) => toward?.place.name)).toEqual(['Bamako']);
  });

  test('a line between two places of one closer frame is drawn there only', () => {
    const maps = draw([...FORTY.slice(0, 12), ['Tokyo', 35.7, 139.7], ['Lima', -12, -77]], [[1, 2]]);
    expect(maps.map(({ arcs }) => arcs.length)).toEqual([0, 1]);
  });

  test('no line passes through a point that is not its own', () => {
    const [map] = draw(
      [
        ['Ouest', 45, 0],
        ['Milieu', 45.6, 10],
        ['Est', 45, 20],
      ],
      [[0, 2]],
    );
    const [x0, y0, x1, y1, x2, y2] = map!.arcs[0]!.path.match(/-?\d+/g)!.map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const middle = map!.spots.find(({ places }) => places[0]!.name === 'Milieu')!.at;
    const height = Number(map!.viewBox.split(' ')[3]);
    const nearest = Math.min(
      ...Array.from({ length: 99 }, (_, step) => {
        const t = (step + 1) / 100;
        const at = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c;
        return Math.hypot(at(x0, x1, x2) - middle.x * 20, at(y0, y1, y2) - (middle.y * height) / 100);
      }),
    );
    expect(nearest).toBeGreaterThan(25);
  });
});

test('the names of areas have no point, and stand where there is room', () => {
  const proceedings = proceedingsOf(
    contentFile('lieux', 'mer', { nom: 'Méditerranée', type: 'mer', coordonnees: { latitude: 36, longitude: 18 } }),
    contentFile('lieux', 'tunis', { nom: 'Tunis', coordonnees: { latitude: 36.8, longitude: 10.2 } }),
  );
  const [map] = drawMaps({ places: proceedings.list('lieux'), cooperations: [] });
  expect(map!.areas.map(({ place }) => place.name)).toEqual(['Méditerranée']);
  expect(namesOn([map!])).toEqual(['Tunis']);
});

test('a network is nowhere: its members bear its number', () => {
  const proceedings = proceedingsOf(
    contentFile('lieux', 'limoges', { nom: 'Limoges', coordonnees: { latitude: 45.8, longitude: 1.3 } }),
    contentFile('organisations', 'route', { nom: 'Route' }),
    contentFile(
      'interventions',
      'texte',
      {
        cooperations: [
          {
            partenaires: [{ lieu: 'limoges' }, { organisation: 'route' }],
            genre: 'réseau',
            sujet: 'a',
            mots: 'Limoges',
          },
        ],
      },
      'Limoges est de la Route.',
    ),
  );
  const [map] = drawMaps({ places: proceedings.list('lieux'), cooperations: proceedings.cooperations });
  expect(map!.arcs).toEqual([]);
  expect(map!.members.map(({ cooperation }) => cooperation.number)).toEqual([1]);
});
