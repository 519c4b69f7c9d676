import { expect, test } from 'vitest';
import { readPictureSize } from '../../../src/source/picture-size.ts';
import { GIF, pictureOf } from '../../support/pictures.ts';

test.each(['avif', 'gif', 'jpeg', 'png', 'webp'] as const)('the sides of a picture: %s', async (format) => {
  expect(readPictureSize(await pictureOf(format, { width: 64, height: 40 }))).toEqual({ width: 64, height: 40 });
});

test('what the camera turned is turned back', async () => {
  const turned = await pictureOf('jpeg', { width: 64, height: 40, orientation: 6 });
  expect(readPictureSize(turned)).toEqual({ width: 40, height: 64 });
  const upsideDown = await pictureOf('jpeg', { width: 64, height: 40, orientation: 3 });
  expect(readPictureSize(upsideDown)).toEqual({ width: 64, height: 40 });
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a text', Buffer.from('Une image')],
  ['a document', Buffer.from('%PDF-1.7\n')],
  ['a drawing that may run a program', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')],
  ['a picture without sides', Buffer.from('GIF89a\0\0\0\0\0\0\0', 'latin1')],
  ['a picture cut off', GIF.subarray(0, 7)],
])('%s is no picture', (_, bytes) => expect(readPictureSize(bytes)).toBeUndefined());

test('a JPEG that is cut off before its frame', async () => {
  const whole = await pictureOf('jpeg', { width: 64, height: 40 });
  for (const length of [2, 4, 20, 100]) expect(readPictureSize(whole.subarray(0, length))).toBeUndefined();
});
