import { expect, test } from 'vitest';
import { findPicture } from '../../../src/site/pictures.ts';

const of = (width: number, isAnimated = false) => ({
  pictures: new Map([['/fichiers/La berge.été.jpg', { width, height: width / 2, digest: 'abc', isAnimated }]]),
});
const widthsOf = (width: number) =>
  findPicture('/fichiers/La%20berge.%C3%A9t%C3%A9.jpg', of(width))!.sizes.map((size) => size.width);

test.each([
  [3000, [480, 960, 1600]],
  [1200, [480, 960, 1200]],
  [960, [480, 960]],
  [200, [200]],
])('a picture of %i points across comes in sizes, and is never made larger', (width, sizes) =>
  expect(widthsOf(width)).toEqual(sizes),
);

test('its name changes with its bytes, and is one that every host serves', () => {
  expect(findPicture('/fichiers/La berge.été.jpg', of(200))!.sizes[0]!.path).toBe('/_astro/la-berge-200.abc.webp');
});

test('what moves is shown as it is; what is no picture of the content, not at all', () => {
  expect(findPicture('/fichiers/La berge.été.jpg', of(2000, true))).toMatchObject({ width: 2000, sizes: [] });
  expect(findPicture('/fichiers/autre.jpg', of(2000))).toBeUndefined();
});
