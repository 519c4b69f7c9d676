import { expect, test } from 'vitest';
import { drawPicture } from '../../../src/metadata/picture.ts';
import { PICTURE_SIZE } from '../../../src/metadata/open-graph.ts';
import { proceedingsOf } from '../../support/content-fixture.ts';

const { seminar } = proceedingsOf();
const draw = (title: string): Promise<Buffer> => drawPicture({ ...seminar, title });

test('the picture has the size that pages tell, and is the same each time', async () => {
  const [picture, again, other] = [await draw('Un titre'), await draw('Un titre'), await draw('Un autre titre')];
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([PICTURE_SIZE.width, PICTURE_SIZE.height]);
  expect(picture.equals(again)).toBe(true);
  expect(picture.equals(other)).toBe(false);
});

test.each([
  ['markup', '<b>Titre</b> & "mots"</svg>'],
  ['very long', 'Le séminaire des collectivités territoriales '.repeat(40)],
  ['one endless word', 'a'.repeat(400)],
  ['letters that the face has not', '平和のための都市 🕊'],
  ['nothing', ''],
])('a title of any sort: %s', async (_, title) => {
  expect((await draw(title)).length).toBeLessThan(150_000);
});
