import { describe, expect, test } from 'vitest';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

const PLACES = [
  contentFile('lieux', 'angers', { nom: 'Angers', coordonnees: { latitude: 47.47, longitude: -0.55 } }),
  contentFile('lieux', 'bamako', { nom: 'Bamako', coordonnees: { latitude: 12.65, longitude: -8 } }),
  contentFile('organisations', 'ville-angers', { nom: 'Ville d’Angers', administre: 'angers' }),
];

const text = (fields: NonNullable<Parameters<typeof contentFile<'interventions'>>[2]>, body: string) =>
  proceedingsOf(...PLACES, contentFile('interventions', 'texte', fields, body));

const between = (mots: string) => ({
  cooperations: [
    {
      partenaires: [{ organisation: 'ville-angers' }, { lieu: 'bamako' }],
      genre: 'partenariat' as const,
      sujet: 'l’eau',
      mots,
    },
  ],
});

describe('a cooperation', () => {
  test('is told by the sentences that hold its words, in their voice, at their paragraph', () => {
    const { cooperations } = text(
      between('travaille avec Bamako. Depuis'),
      'Un début.\n\nElle rit. Angers travaille avec Bamako. Depuis longtemps. Et bien.',
    );
    expect(cooperations).toMatchObject([
      {
        number: 1,
        told: {
          paragraph: 2,
          voice: { kind: 'reported', of: ['ana-bel'] },
          sentences: ['Angers travaille avec Bamako. Depuis longtemps.'],
        },
      },
    ]);
  });

  test('is of the voice of its block', () => {
    const quoted = text(between('avec Bamako'), '<Quote by="ana-bel">Nous sommes, Angers, avec Bamako.</Quote>');
    expect(quoted.cooperations[0]!.told.voice).toEqual({ kind: 'quoted', of: ['ana-bel'] });
    const told = text(between('avec Bamako'), '<Voice of="source">\n\nAngers est avec Bamako.\n\n</Voice>');
    expect(told.cooperations[0]!.told.voice.kind).toBe('source');
  });

  test('is none when no passage, or no one passage, says it', () => {
    expect(text(between('avec Bamako'), 'Angers et Bamako.').cooperations).toEqual([]);
    expect(text(between('avec Bamako'), 'Angers avec Bamako.\n\nEncore avec Bamako.').cooperations).toEqual([]);
    const note = '<EditorialNote>Angers va avec Bamako.</EditorialNote>';
    expect(text(between('avec Bamako'), `Un.\n\n${note}`).cooperations).toEqual([]);
  });

  test('is found at its partners, and at the place of one that is an organisation', () => {
    const proceedings = text(between('avec Bamako'), 'Angers est avec Bamako.');
    const at = (kind: 'lieux' | 'organisations', slug: string) =>
      proceedings.cooperationsOf(proceedings.get(kind, slug)).length;
    expect([at('organisations', 'ville-angers'), at('lieux', 'angers'), at('lieux', 'bamako')]).toEqual([1, 1, 1]);
  });

  test('begins with its case study, unless it says otherwise', () => {
    const [cooperation] = between('avec Bamako').cooperations;
    const since = (depuis?: string) =>
      proceedingsOf(
        ...PLACES,
        contentFile(
          'etudes-de-cas',
          'cas',
          { debut: '1999', cooperations: [{ ...cooperation!, ...(depuis && { depuis }) }] },
          'Angers va avec Bamako.',
        ),
      ).cooperations[0]!.since;
    expect([since(), since('2003')]).toEqual(['1999', '2003']);
  });
});

describe('an event', () => {
  const dated = (...dates: { date: string; evenement: string; mots?: string }[]) => ({ dates });

  test.each([
    ['2010', 'En 2010, Angers rit.'],
    ['2010-05-01', 'Le 1er mai 2010, Angers rit.'],
    ['2010-05', 'En mai 2010, Angers rit.'],
    ['199X', 'Dans les années 1990, Angers rit.'],
    ['199X', 'Dans les années 90, Angers rit.'],
    ['19XX', 'Au XXe siècle, Angers rit.'],
    ['0843', 'En 843, Angers rit.'],
    ['-0043', 'En 44 av. J.-C., Angers rit.'],
    ['1914/1918', 'De 1914 à 1918, Angers rit.'],
    ['1905~', 'Vers 1905, Angers rit.'],
  ])('%s is found where it is written', (date, sentence) => {
    const [event] = text(dated({ date, evenement: 'Rire' }), `Un début.\n\n${sentence} Puis Bamako.`).events;
    expect(event).toMatchObject({ told: { paragraph: 2, sentences: [sentence] } });
    expect(event!.concerned.map(({ slug }) => slug)).toEqual(['angers']);
  });

  test('is not found in a longer number, nor where two paragraphs have its date', () => {
    const untold = { told: { anchor: '', voice: { kind: 'editor' } }, concerned: [] };
    expect(text(dated({ date: '2010', evenement: 'a' }), 'Il y en a 12010.').events).toMatchObject([untold]);
    expect(text(dated({ date: '2010', evenement: 'a' }), 'En 2010.\n\nEt 2010.').events).toMatchObject([untold]);
  });

  test('has the notes of the editor that follow and speak of its year', () => {
    const notes = ['En fait 2011, et non 2010.', 'Sans rapport.'].map(
      (note) => `<EditorialNote>${note}</EditorialNote>`,
    );
    const [event] = text(dated({ date: '2010', evenement: 'a' }), ['En 2010.', ...notes, 'Puis.'].join('\n\n')).events;
    expect(event!.notes.map((note) => note.text)).toEqual(['En fait 2011, et non 2010.']);
  });

  test('all stand in the order of time, before and after Christ, whichever text tells them', () => {
    const dates = ['2010', '../1989', '199X', '1945-08-06', '-0043', '0843', '1939/1945', '1990', '19XX', '2001/..'];
    const { events } = text(dated(...dates.map((date) => ({ date, evenement: date }))), 'Rien.');
    expect(events.map(({ date }) => date)).toEqual([
      '-0043',
      '0843',
      '19XX',
      '1939/1945',
      '1945-08-06',
      '../1989',
      '1990',
      '199X',
      '2001/..',
      '2010',
    ]);
  });
});
