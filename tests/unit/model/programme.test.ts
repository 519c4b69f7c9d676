import { expect, test } from 'vitest';
import { toCalendar } from '../../../src/metadata/calendar.ts';
import type { ProgrammeData } from '../../../src/schema/index.ts';
import { singleFileSchemas } from '../../../src/schema/index.ts';
import { buildProceedings } from '../../../src/model/proceedings.ts';
import { contentFile, MINIMAL_SEMINAR } from '../../support/content-fixture.ts';

const FILES = [
  contentFile('lieux', 'angers', { nom: 'Angers' }),
  contentFile('lieux', 'nantes', { nom: 'Nantes' }),
  contentFile('organisations', 'cnfpt'),
  contentFile('intervenants', 'ana-bel'),
  contentFile('intervenants', 'luc-roy', { prenom: 'Luc', nom: 'Roy' }),
  contentFile('parties', 'chapitre'),
  contentFile('interventions', 'accueil', { titre: 'Accueil, un mot' }),
];

const programmeOf = (seances: object[], fuseau?: string) =>
  buildProceedings({
    files: FILES,
    seminar: singleFileSchemas.seminaire.parse(MINIMAL_SEMINAR),
    programme: singleFileSchemas.programme.parse({ seances, ...(fuseau && { fuseau }) }) as ProgrammeData,
  });

test.each([
  ['9h30', '09:30'],
  ['9 h 30', '09:30'],
  ['14h', '14:00'],
  ['14 H', '14:00'],
  ['09:05', '09:05'],
  ['25h', undefined],
  ['9h3', undefined],
  ['midi', undefined],
  [930, undefined],
])('an hour written %s is %s', (written, clock) => {
  const { data } = singleFileSchemas.programme.safeParse({
    seances: [{ titre: 'A', jour: '2012-05-23', debut: written }],
  });
  expect(data?.seances[0]!.debut).toBe(clock);
});

test('a zone that nobody knows is refused', () => {
  const seances = [{ titre: 'A', jour: '2012-05-23' }];
  expect(singleFileSchemas.programme.safeParse({ seances, fuseau: 'Europe/Angers' }).success).toBe(false);
  expect(singleFileSchemas.programme.safeParse({ seances, fuseau: 'Indian/Reunion' }).success).toBe(true);
});

test('sessions stand by day and hour, each with its own anchor; what has no hour stays where it was written', () => {
  const { programme } = programmeOf([
    { titre: 'Pause', jour: '2012-05-24', debut: '10h' },
    { titre: 'Atelier', jour: '2012-05-23', debut: '14h' },
    { titre: 'Pause', jour: '2012-05-23', debut: '10h30' },
    { titre: 'Clôture', jour: '2012-05-24' },
  ]);
  expect(
    programme.days.map(({ day, sessions }) => [day, ...sessions.map(({ title, anchor }) => [title, anchor])]),
  ).toEqual([
    ['2012-05-23', ['Pause', 'pause-1'], ['Atelier', 'atelier']],
    ['2012-05-24', ['Pause', 'pause'], ['Clôture', 'cloture']],
  ]);
});

test('a text knows its session, and a person those that they led', () => {
  const proceedings = programmeOf([
    {
      titre: 'Ouverture',
      jour: '2012-05-23',
      presidence: ['luc-roy'],
      animation: ['luc-roy'],
      textes: [{ intervention: 'accueil' }],
    },
  ]);
  const { programme } = proceedings;
  expect(programme.sessionsOf(proceedings.get('interventions', 'accueil')).map(({ title }) => title)).toEqual([
    'Ouverture',
  ]);
  expect(programme.ledBy(proceedings.get('intervenants', 'luc-roy')).map(({ title }) => title)).toEqual(['Ouverture']);
  expect(programme.ledBy(proceedings.get('intervenants', 'ana-bel'))).toEqual([]);
});

test('the calendar says hours in universal time, escapes signs, folds at 75 bytes', () => {
  const lines = calendarOf([
    {
      titre: 'Villes, régions ; et la suite d’un titre qui est long, très long, plus long que ce que tient une ligne',
      jour: '2012-05-23',
      debut: '9h30',
      fin: '11h',
      salle: 'Amphi',
      textes: [{ intervention: 'accueil' }],
    },
    { titre: 'Visite', jour: '2012-05-24', lieu: 'nantes' },
  ]);
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const whole = lines.join('\n').replaceAll('\n ', '').split('\n');
  expect(whole).toContain('DTSTART:20120523T073000Z');
  expect(whole).toContain('DTEND:20120523T090000Z');
  expect(whole).toContain('LOCATION:Amphi\\, Angers');
  expect(whole).toContain('DESCRIPTION:Ana Bel\\, Accueil\\, un mot');
  expect(whole.find((line) => line.startsWith('SUMMARY:Villes'))).toContain('Villes\\, régions \\; et');
  expect(whole).toContain('DTSTART;VALUE=DATE:20120524');
  expect(whole).toContain('DTEND;VALUE=DATE:20120525');
  expect(whole).toContain('LOCATION:INSET d’Angers\\, Nantes');
});

test.each([
  ['Indian/Reunion', '2012-05-23', '9h', '20120523T050000Z'],
  // The night when French clocks go on an hour, and that when they go back.
  ['Europe/Paris', '2012-03-25', '1h59', '20120325T005900Z'],
  ['Europe/Paris', '2012-03-25', '3h', '20120325T010000Z'],
  ['Europe/Paris', '2012-10-28', '4h', '20121028T030000Z'],
])('in %s, on %s, %s is %s', (zone, jour, debut, instant) => {
  expect(calendarOf([{ titre: 'A', jour, debut }], zone)).toContain(`DTSTART:${instant}`);
});

const calendarOf = (seances: object[], zone?: string): string[] =>
  toCalendar({ proceedings: programmeOf(seances, zone), site: undefined }).split('\r\n');
