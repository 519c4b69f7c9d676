import { expect, test } from 'vitest';
import { writeNames } from '../../../src/map/labels.ts';

const SHEET = { width: 640, height: 320 };
const MIDDLE = { x: 320, y: 160 };

test.each([
  ['to the right', { x: 520, y: 160 }],
  ['to the left', { x: 120, y: 160 }],
  ['up to the right', { x: 420, y: 60 }],
  ['out of the map', { x: 2000, y: 300 }],
])('a name stands where no line leaves: %s', (_, other) => {
  const [alone, linked] = [[], [other]].map(
    (ends) => writeNames([{ label: 'Amiens', ...MIDDLE, linked: ends }], SHEET, [])[0]!,
  );
  const struck = (box: { left: number; top: number; right: number; bottom: number }) =>
    [12, 18, 26, 36, 48].some((reach) => {
      const angle = Math.atan2(other.y - MIDDLE.y, other.x - MIDDLE.x);
      const [x, y] = [Math.cos(angle) * reach, Math.sin(angle) * reach];
      return x > box.left && x < box.right && y > box.top && y < box.bottom;
    });
  expect(alone!.anchor).toBe('start');
  expect(struck(linked!.box)).toBe(false);
});

test('where there is no other room, it stands on the line', () => {
  const around = [
    { left: -100, top: -10, right: -7, bottom: 10 },
    { left: -100, top: -60, right: 100, bottom: -11 },
    { left: -100, top: 11, right: 100, bottom: 60 },
  ].map((box) => ({ ...MIDDLE, box }));
  const [written] = writeNames([{ label: 'Amiens', ...MIDDLE, linked: [{ x: 520, y: 160 }] }], SHEET, around);
  expect(written?.anchor).toBe('start');
});
