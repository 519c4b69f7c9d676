import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';
import { GIF } from '../../../support/pictures.ts';

describe('what the site serves beside the texts', () => {
  test.each([
    'fichiers/salle.png',
    'fichiers/SALLE.JPG',
    'fichiers/a/expose.pptx',
    'fichiers/debat.mp3',
    'fichiers/a.vtt',
  ])('%s', (path) => expect(faultsOf({ [path]: /(?:png|jpg)$/i.test(path) ? GIF : '' })).toEqual([]));
});

test.each(['fichiers/page.html', 'fichiers/dessin.svg', 'fichiers/archive.zip', 'fichiers/sans-extension'])(
  '%s is not served: what is, is said',
  (path) => {
    expect(faultsOf({ [path]: 'x' })).toMatchObject([
      {
        at: `${path}:1:1`,
        message: 'Le site ne sert pas ce genre de fichier.',
        hint: expect.stringContaining('png, webp, pdf'),
      },
    ]);
  },
);

test.each([
  ['fichiers/Salle de l’été.png', 'fichiers/salle-de-l-ete.png'],
  ['fichiers/Mes documents/plan.pdf', 'fichiers/mes-documents/plan.pdf'],
])('a name that addresses write in codes: %s', (path, safe) => {
  expect(faultsOf({ [path]: path.endsWith('.png') ? GIF : '' })).toMatchObject([
    { rule: 'document-malaise', hint: expect.stringContaining(`« /${safe} »`) },
  ]);
});

test('a heavy file', () => {
  expect(faultsOf({ 'fichiers/film.mp4': new Uint8Array(26 * 1024 * 1024) })).toMatchObject([
    { rule: 'document-malaise', message: expect.stringContaining('26 Mo') },
  ]);
});

test('a moving picture that every reader has whole', () => {
  const heavy = Buffer.concat([GIF, Buffer.alloc(2_000_000)]);
  expect(faultsOf({ 'fichiers/film.gif': heavy })).toMatchObject([
    { rule: 'document-malaise', message: expect.stringContaining('animée pèse 2 Mo') },
  ]);
});
