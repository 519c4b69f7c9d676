import { describe, expect, test } from 'vitest';
import { Mentions } from '../../../src/model/mentions.ts';
import type { ContentFile } from '../../../src/source/content.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';
import { placeOf } from '../../support/places.ts';

const AROUND = [
  contentFile('lieux', 'angers', {
    nom: 'Angers',
    alias: ['cité angevine'],
    'noms-locaux': [{ nom: 'Andegav', langue: 'la' }],
  }),
  contentFile('lieux', 'nantes', { nom: 'Nantes' }),
  contentFile('organisations', 'ville', { nom: 'Ville d’Angers', administre: 'angers' }),
  contentFile('organisations', 'inset', { nom: 'INSET d’Angers', sigle: 'INSET', lieu: 'angers' }),
  contentFile('intervenants', 'ana-bel', { prenom: 'Ana', nom: 'Bel' }),
  contentFile('intervenants', 'luc-dumas', { prenom: 'Luc', nom: 'Dumas' }),
  contentFile('intervenants', 'luc-dumas-fils', { prenom: 'Luc', nom: 'Dumas' }),
  contentFile('definitions', 'jumelage', { terme: 'jumelage', variantes: ['appariement'] }),
];

type Fields = NonNullable<Parameters<typeof contentFile<'parties'>>[2]>;

const chapter = (body: string, fields: Fields = {}) => contentFile('parties', 'texte', fields, body);
const read = (file: ContentFile) => new Mentions([...AROUND, file], { ville: 'angers' }).in(file);
const named = (file: ContentFile) =>
  read(file).mentions.map(
    ({ kind, slug, anchor, text, start, end }) =>
      `${kind}/${slug} ${placeOf(file.body, anchor)} ${text.slice(start, end)}`,
  );

describe('what is of a country', () => {
  const places = [
    contentFile('lieux', 'angers', { nom: 'Angers', pays: ['FR'] }),
    contentFile('lieux', 'france', {
      nom: 'France',
      type: 'pays ou territoire',
      pays: ['FR'],
      habitants: ['Français', 'Française'],
    }),
    contentFile('lieux', 'laos', {
      nom: 'Laos',
      type: 'pays ou territoire',
      pays: ['LA'],
      habitants: ['Laotien'],
    }),
  ];
  const namedIn = (body: string) => {
    const file = chapter(body);
    return new Mentions([...places, file], { ville: 'angers' })
      .in(file)
      .mentions.map(({ slug, text, start, end }) => `${slug} ${text.slice(start, end)}`);
  };

  test.each<[string, string[]]>([
    ['Des collectivités françaises et des villes laotiennes.', ['laos laotiennes']],
    ['Le gouvernement français.', ['france français']],
    ['Les gouvernements laotien et français.', ['laos laotien', 'france français']],
    ['La diplomatie française, en France.', ['france française', 'france France']],
    ['Les Français, dit-on.', ['france Français']],
    ['Le bilan, français.', []],
  ])('names it; of the country where the seminar is held, only what acts for it does: %s', (body, names) =>
    expect(namedIn(body)).toEqual(names),
  );
});

describe('a text names what it gives the name of', () => {
  test.each<[string, string, string[]]>([
    ['in a paragraph', 'À Angers.', ['lieux/angers p1 Angers']],
    ['in a quotation', '<Quote by="ana-bel">Nous, à Angers.</Quote>', ['lieux/angers p1 Angers']],
    ['in a list', 'Un.\n\n- Angers\n- Nantes', ['lieux/angers (Angers) Angers', 'lieux/nantes (Nantes) Nantes']],
    ['in a table', 'Un.\n\n| a |\n| - |\n| Angers |', ['lieux/angers (a Angers) Angers']],
    [
      'in a note, after the text',
      'Un[^1]. À Nantes.\n\n[^1]: À Angers.',
      ['lieux/nantes p1 Nantes', 'lieux/angers fn-1 Angers'],
    ],
    ['in another voice', '<Voice of="ana-bel">\n\nÀ Angers.\n\n</Voice>', ['lieux/angers p1 Angers']],
    ['each time', 'D’Angers à Angers.', ['lieux/angers p1 Angers', 'lieux/angers p1 Angers']],
    ['by its other names', 'La cité angevine, Andegav.', ['lieux/angers p1 cité angevine', 'lieux/angers p1 Andegav']],
    [
      'a notion, in the plural too',
      'Des jumelages, un appariement.',
      ['definitions/jumelage p1 jumelages', 'definitions/jumelage p1 appariement'],
    ],
    ['not in a heading', '## Angers\n\nUn.', []],
    ['not in a line that only leads elsewhere', '<See>Voir [Angers](/lieux/angers/).</See>', []],
    ['by a link, whatever its words', 'Voir [là-bas](/lieux/angers/).', ['lieux/angers p1 là-bas']],
    ['once by a link whose words are its name', 'Voir [Angers](/lieux/angers/).', ['lieux/angers p1 Angers']],
    [
      'by links and names in the order of the text',
      '[Là](/lieux/angers/), puis Nantes.',
      ['lieux/angers p1 Là', 'lieux/nantes p1 Nantes'],
    ],
    [
      'a body that administers a place, and the place',
      'La Ville d’Angers agit.',
      ['organisations/ville p1 Ville d’Angers', 'lieux/angers p1 Ville d’Angers'],
    ],
    ['not the place where another body is', 'L’INSET d’Angers forme.', ['organisations/inset p1 INSET d’Angers']],
    ['not what has no page', 'À [Oslo](https://oslo.no/) et à Bergen.', []],
  ])('%s', (_, body, expected) => expect(named(chapter(body))).toEqual(expected));

  test('what the editor alone says is found, and is not said by the text', () => {
    const file = chapter('À Nantes.\n\n<EditorialNote>À Angers.</EditorialNote>');
    expect(named(file)).toEqual(['lieux/nantes p1 Nantes', 'lieux/angers ne1 Angers']);
    const proceedings = proceedingsOf(...AROUND, file);
    const text = proceedings.get('parties', 'texte');
    expect(proceedings.namedIn(text, 'lieux').map(({ slug }) => slug)).toEqual(['nantes']);
    expect(proceedings.referrers(proceedings.get('lieux', 'angers'))).toEqual([]);
  });
});

describe('a family name alone', () => {
  const speaking = (body: string) =>
    contentFile('interventions', 'dit', { intervenants: [{ personne: 'ana-bel' }] }, body);
  test.each<[string, ContentFile, string[]]>([
    ['is that of one who speaks', speaking('Bel le dit.'), ['intervenants/ana-bel p1 Bel']],
    ['is nobody’s elsewhere', chapter('Bel le dit.'), []],
    [
      'is that of one named before',
      chapter('Ana Bel parle.\n\nMme Bel le dit.'),
      ['intervenants/ana-bel p1 Ana Bel', 'intervenants/ana-bel p2 Bel'],
    ],
  ])('%s', (_, file, expected) => expect(named(file)).toEqual(expected));
});

describe('of two persons of one name', () => {
  test('none is named, and the text is said to be ambiguous', () => {
    const file = chapter('Un.\n\nLuc Dumas parle.');
    const { mentions, ambiguous } = read(file);
    expect(mentions).toEqual([]);
    expect(ambiguous).toEqual([
      {
        anchor: file.body.blocks[1]!.anchor,
        name: 'Luc Dumas',
        text: 'Luc Dumas parle.',
        start: 0,
        candidates: [
          { kind: 'intervenants', slug: 'luc-dumas' },
          { kind: 'intervenants', slug: 'luc-dumas-fils' },
        ],
      },
    ]);
  });

  test('a link says which', () => {
    const file = chapter('[Luc Dumas](/intervenants/luc-dumas-fils/) parle.');
    expect(named(file)).toEqual(['intervenants/luc-dumas-fils p1 Luc Dumas']);
    expect(read(file).ambiguous).toEqual([]);
  });

  test('one who speaks is meant', () => {
    const file = contentFile(
      'interventions',
      'dit',
      { intervenants: [{ personne: 'luc-dumas-fils' }] },
      'Luc Dumas parle.',
    );
    expect(named(file)).toEqual(['intervenants/luc-dumas-fils p1 Luc Dumas']);
    expect(read(file).ambiguous).toEqual([]);
  });
});

describe('the author corrects', () => {
  const TEXT = 'La ville d’eau. À Nantes.\n\nLa ville d’eau, encore.';
  test('words that stand for something name it, wherever they stand', () => {
    const mentions = { ajouter: [{ lieu: 'angers', mots: "La ville d'eau", raison: 'Elle.' }] };
    expect(named(chapter(TEXT, { mentions }))).toEqual([
      'lieux/angers p1 La ville d’eau',
      'lieux/nantes p1 Nantes',
      'lieux/angers p2 La ville d’eau',
    ]);
  });

  test('a name that means something else names nothing', () => {
    const mentions = { ecarter: [{ lieu: 'nantes', raison: 'Un édit.' }] };
    expect(named(chapter(TEXT, { mentions }))).toEqual([]);
  });

  test('a link does not name what is taken away', () => {
    const mentions = { ecarter: [{ lieu: 'nantes', raison: 'Un édit.' }] };
    expect(named(chapter('L’[édit](/lieux/nantes/) de Nantes.', { mentions }))).toEqual([]);
  });

  const add = (...ajouter: object[]) => ({ mentions: { ajouter: ajouter as never[] } });
  const remove = (...ecarter: object[]) => ({ mentions: { ecarter: ecarter as never[] } });
  test.each<[string, Fields, object[]]>([
    [
      'words that are not there',
      add({ lieu: 'angers', mots: 'la ville haute', raison: 'x' }),
      [{ how: 'ajouter', index: 0, why: 'unwritten' }],
    ],
    [
      'words across two paragraphs',
      add({ lieu: 'angers', mots: 'Nantes. La ville', raison: 'x' }),
      [{ how: 'ajouter', index: 0, why: 'unwritten' }],
    ],
    ['nothing', add({ mots: 'La ville', raison: 'x' }), [{ how: 'ajouter', index: 0, why: 'several' }]],
    [
      'two things',
      add({ lieu: 'angers', organisation: 'ville', mots: 'La ville', raison: 'x' }),
      [{ how: 'ajouter', index: 0, why: 'several' }],
    ],
    [
      'a name that is not there',
      remove({ lieu: 'nantes', raison: 'x' }, { lieu: 'angers', raison: 'x' }),
      [{ how: 'ecarter', index: 1, why: 'unnamed' }],
    ],
    [
      'two names',
      remove({ lieu: 'nantes', notion: 'jumelage', raison: 'x' }),
      [{ how: 'ecarter', index: 0, why: 'several' }],
    ],
    ['what it can', remove({ lieu: 'nantes', raison: 'x' }), []],
  ])('%s: a correction that changes nothing is known', (_, fields, idle) => {
    expect(read(chapter(TEXT, fields)).idle).toEqual(idle);
  });
});
