import { expect, test } from 'vitest';
import { drawPartners } from '../../../src/map/partners.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

const places = (...all: [slug: string, latitude?: number, longitude?: number][]) => {
  const proceedings = proceedingsOf(
    ...all.map(([slug, latitude, longitude]) =>
      contentFile('lieux', slug, {
        nom: slug,
        ...(latitude !== undefined && longitude !== undefined && { coordonnees: { latitude, longitude } }),
      }),
    ),
  );
  return all.map(([slug]) => proceedings.get('lieux', slug));
};

test('a place stands among its partners, each with its name', () => {
  const [angers, bamako] = places(['angers', 47.5, -0.5], ['bamako', 12.6, -8]);
  const map = drawPartners(angers!, [bamako!])!;
  expect(map.points.map(({ name }) => name)).toEqual(['angers', 'bamako']);
  expect(map.lines).toHaveLength(1);
  expect(map.worlds).toEqual([0]);
});

test('there is no map of a place alone, nor where a position is missing', () => {
  const [angers, nowhere] = places(['angers', 47.5, -0.5], ['nulle-part']);
  expect(drawPartners(angers!, [])).toBeUndefined();
  expect(drawPartners(angers!, [nowhere!])).toBeUndefined();
  expect(drawPartners(nowhere!, [angers!])).toBeUndefined();
});

test('over the antimeridian, partners are neighbours', () => {
  const [suva, apia] = places(['suva', -18, 178], ['apia', -14, -172]);
  const map = drawPartners(suva!, [apia!])!;
  expect(map.worlds).toEqual([0, 360]);
  const [here, there] = map.points.map(({ at }) => at.x);
  expect(there! - here!).toBeGreaterThan(0);
  expect(there! - here!).toBeLessThan(30);
});
