import { expect, test } from 'vitest';
import { readBody } from '../../../src/prose/body.ts';
import { readCaptions, timesOf } from '../../../src/prose/captions.ts';

const captions = (...cues: [string, string][]) =>
  `WEBVTT\n\n${cues.map(([times, words]) => `${times}\n${words}\n`).join('\n')}`;

test('hours may be left out, marks and settings are no words, lines are joined', () => {
  const { captions: read, faults } = readCaptions(
    'WEBVTT - Une table ronde\r\n\r\nNOTE rien\r\n\r\n1\r\n00:01.000 --> 00:02.500 align:start\r\n<v Ana>Soyez\r\n<b>les</b> bienvenus.\r\n\r\n01:02:03.000 --> 01:02:04.000\r\nMerci.\r\n',
  );
  expect(faults).toEqual([]);
  expect(read).toEqual([
    { start: 1, text: 'Soyez les bienvenus.' },
    { start: 3723, text: 'Merci.' },
  ]);
});

test.each([
  ['', [1, 'La première ligne n’est pas « WEBVTT ».']],
  ['1\n00:00:01,000 --> 00:00:02,000\nEn SubRip.\n', [1, 'La première ligne n’est pas « WEBVTT ».']],
  ['WEBVTT\n', [1, 'Aucun sous-titre.']],
  [captions(['00:05.000 --> 00:02.000', 'a']), [3, 'Ce sous-titre finit avant d’avoir commencé.']],
  [
    captions(['00:05.000 --> 00:06.000', 'a'], ['00:01.000 --> 00:02.000', 'b']),
    [6, 'Ce sous-titre commence avant le précédent.'],
  ],
  [captions(['00:61.000 --> 01:62.000', 'a']), [3, expect.stringContaining('Ces temps ne se lisent pas')]],
])('what cannot be read is said, with its line', (text, [line, message]) => {
  expect(
    readCaptions(text as string).faults.map((fault) => ({ ...fault, message: fault.message.replace(/\u00A0/g, ' ') })),
  ).toEqual([{ line, message }]);
});

test('a block begins where its first words are said, after the block before it', () => {
  const { blocks } = readBody(
    'Merci à vous tous. Bien.\n\nUne phrase réécrite.\n\nMerci à vous tous, encore.\n\n« Oui », dit-elle.\n',
  );
  const times = timesOf(
    blocks,
    readCaptions(
      captions(
        ['00:01.000 --> 00:03.000', 'Merci à vous'],
        ['00:03.000 --> 00:04.000', 'tous, bien. Euh.'],
        ['00:09.000 --> 00:10.000', 'Et donc, merci à vous tous encore.'],
        ['00:12.000 --> 00:13.000', 'Oui dit elle'],
      ),
    ).captions,
  );
  expect(blocks.filter(({ numbered }) => numbered).map(({ anchor }) => times.get(anchor))).toEqual([
    1,
    undefined,
    9,
    12,
  ]);
});

test('an hour of captions that say the same word is read at once', () => {
  const { blocks } = readBody(Array.from({ length: 500 }, () => 'La la la la ville.').join('\n\n'));
  const said = Array.from({ length: 10_000 }, (_, rank) => ({ start: rank, text: 'la' }));
  expect(timesOf(blocks, said).size).toBe(0);
});
