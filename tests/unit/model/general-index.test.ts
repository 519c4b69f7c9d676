import { describe, expect, test } from 'vitest';
import { buildGeneralIndex, type Heading, type Locator } from '../../../src/model/general-index.ts';
import { buildProceedings } from '../../../src/model/proceedings.ts';
import { loadContent } from '../../../src/source/content.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

const proceedings = proceedingsOf(
  contentFile(
    'parties',
    'chapitre',
    {},
    'Amiens accueille.\n\nLa Ville d’Amiens aussi.\n\n- Le Havre, un\n- Le Havre, deux',
  ),
  contentFile(
    'interventions',
    'dit',
    { intervenants: [{ personne: 'paul-de-brogny', organisations: ['ville-amiens'] }] },
    'Il part. Le jumelage reste.\n\n<Voice of="source">\n\nPaul de Brogny se tait.\n\n</Voice>',
  ),
  contentFile('lieux', 'amiens', { nom: 'Amiens', alias: ['Ambianum', 'アミアン'] }),
  contentFile('lieux', 'le-havre', { nom: 'Le Havre' }),
  contentFile('organisations', 'ville-amiens', { nom: 'Ville d’Amiens', administre: 'amiens' }),
  contentFile('organisations', 'sdn', { nom: 'Société des Nations', sigle: 'SDN' }),
  contentFile('intervenants', 'paul-de-brogny', { prenom: 'Paul', particule: 'de', nom: 'Brogny' }),
  contentFile('intervenants', 'eric-elan', { prenom: 'Éric', nom: 'Élan' }),
  contentFile('definitions', 'jumelage', { terme: 'jumelage', variantes: ['union'], ordre: 2 }),
);
const index = buildGeneralIndex(proceedings);

const show = (places: readonly Locator[]) =>
  places.map(({ entry, paragraphs }) => `${entry.slug} ${paragraphs.map(({ number }) => number).join()}`);
const find = (label: string): Heading => index.find((heading) => heading.label === label)!;

test('is in one French alphabetical order, whatever is filed', () => {
  expect(index.map(({ label }) => label)).toEqual([
    'Ambianum',
    'Amiens',
    'angers',
    'Brogny, Paul de',
    'cnfpt',
    'de Brogny, Paul',
    'Élan, Éric',
    'Havre (Le)',
    'jumelage',
    'Le Havre',
    'SDN',
    'Société des Nations (SDN)',
    'union',
    'Ville d’Amiens',
  ]);
});

test('an item of a list is of the paragraph before it, named once', () => {
  expect(find('Le Havre')).toMatchObject({ is: 'subject', places: [{ paragraphs: [{ number: 2 }] }] });
});

test('what stands on the page of a place is filed under it, and the place is not filed twice for it', () => {
  const heading = find('Amiens');
  if (heading.is !== 'subject') throw new Error('no subject');
  expect(show(heading.places)).toEqual(['chapitre 1']);
  expect(heading.inside.map(({ places }) => show(places))).toEqual([['chapitre 2']]);
  expect(heading.speakers.map(({ person, entries }) => [person.slug, ...entries.map(({ slug }) => slug)])).toEqual([
    ['paul-de-brogny', 'dit'],
  ]);
});

test('what a person says stands apart from what is said of them', () => {
  const heading = find('Brogny, Paul de');
  if (heading.is !== 'subject') throw new Error('no subject');
  expect(heading.places).toEqual([]);
  expect(heading.inside.map(({ as, places }) => [as, ...show(places)])).toEqual([
    ['own words', 'dit 1'],
    ['words of others', 'dit 2'],
  ]);
});

test('other names say what to see', () => {
  const targets = (label: string) => {
    const heading = find(label);
    return heading.is === 'referral' ? heading.to.map(({ slug }) => slug) : undefined;
  };
  expect(targets('SDN')).toEqual(['sdn']);
  expect(targets('Ville d’Amiens')).toEqual(['amiens']);
  expect(targets('Havre (Le)')).toEqual(['le-havre']);
  expect(targets('de Brogny, Paul')).toEqual(['paul-de-brogny']);
  expect(targets('union')).toEqual(['jumelage']);
});

describe('of the real content', () => {
  const real = buildProceedings(loadContent('content'));
  const all = buildGeneralIndex(real);

  test('every mention has its paragraph in the line of what it names', () => {
    const missing = all.flatMap((heading) => {
      if (heading.is !== 'subject' || heading.resource.kind === 'intervenants') return [];
      const { resource, places, inside } = heading;
      const shown = new Set(
        [...places, ...inside.flatMap((within) => within.places)].flatMap(({ entry, paragraphs }) =>
          paragraphs.map(({ number, anchor }) => `${entry.slug} ${number ?? anchor}`),
        ),
      );
      return real
        .statementsOn(resource)
        .map(({ entry, paragraph, anchor }) => `${entry.slug} ${paragraph ?? anchor}`)
        .filter((where) => !shown.has(where));
    });
    expect(missing).toEqual([]);
  });

  test('nothing is filed that neither is met, nor speaks, nor holds anything', () => {
    const bare = all.filter(
      (heading) =>
        heading.is === 'subject' &&
        heading.places.length + heading.inside.length + heading.speakers.length + heading.seeAlso.length === 0,
    );
    expect(bare.map(({ label }) => label)).toEqual([]);
  });
});
