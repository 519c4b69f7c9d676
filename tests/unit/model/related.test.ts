import { expect, test } from 'vitest';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

/** Interventions by slug with what they share; each has its own speaker, so that only this counts. */
function proceedingsSharing(entries: Record<string, Parameters<typeof contentFile<'interventions'>>[2]>) {
  return proceedingsOf(
    ...Object.entries(entries).map(([slug, data], index) =>
      contentFile('interventions', slug, { intervenants: [{ personne: `de-${slug}` }], ordre: index + 1, ...data }),
    ),
  );
}
const show = (related: { entry: { slug: string }; shared: { slug: string }[] }[]) =>
  related.map(({ entry, shared }) => `${entry.slug}: ${shared.map(({ slug }) => slug).join(' ')}`);

test('sharing what few entries meet brings closer than sharing what many do', () => {
  const proceedings = proceedingsSharing({
    depart: { lieux: ['france', 'ben-u-sen'] },
    loin: { lieux: ['france'] },
    ailleurs: { lieux: ['france'] },
    pres: { lieux: ['ben-u-sen'] },
    seul: { lieux: ['ohrid'] },
  });
  const related = proceedings.related(proceedings.get('interventions', 'depart'), 10);
  expect(show(related)).toEqual(['pres: ben-u-sen', 'loin: france', 'ailleurs: france']);
});

test('weights add up, over all kinds of entities; the rarest is named first', () => {
  const proceedings = proceedingsSharing({
    depart: { lieux: ['france', 'angers'], themes: ['paix'], organisations: ['cuf'] },
    un: { lieux: ['angers'] },
    trois: { lieux: ['france'], themes: ['paix'], organisations: ['cuf'] },
    autre: { lieux: ['france'], themes: ['paix'] },
  });
  const related = proceedings.related(proceedings.get('interventions', 'depart'), 10);
  expect(show(related)).toEqual(['trois: cuf france paix', 'autre: france paix', 'un: angers']);
});

test('a speaker, a partner and a proposer count', () => {
  const proceedings = proceedingsOf(
    contentFile('interventions', 'parole', { intervenants: [{ personne: 'luc', organisations: ['mae'] }], ordre: 1 }),
    contentFile('etudes-de-cas', 'cas', { partenaires: ['mae'], ordre: 2 }),
    contentFile('definitions', 'notion', { 'proposee-par': { personnes: ['luc'] }, ordre: 3 }),
    contentFile('definitions', 'autre', { ordre: 4 }),
  );
  const related = proceedings.related(proceedings.get('interventions', 'parole'), 10);
  expect(show(related)).toEqual(['cas: mae', 'notion: luc']);
});

test('ties fall in reading order, and the limit cuts the farthest', () => {
  const proceedings = proceedingsSharing({
    a: { themes: ['paix'] },
    b: { themes: ['paix'] },
    c: { themes: ['paix'] },
    d: { themes: ['paix'] },
  });
  const related = proceedings.related(proceedings.get('interventions', 'c'), 2);
  expect(show(related)).toEqual(['a: paix', 'b: paix']);
});

test('chapters are never related, nor is the entry itself', () => {
  const proceedings = proceedingsOf(
    contentFile('parties', 'chapitre', { themes: ['paix'] }),
    contentFile('interventions', 'seule', { themes: ['paix'] }),
  );
  expect(proceedings.related(proceedings.get('interventions', 'seule'), 10)).toEqual([]);
});

test('what more than fifty entries meet tells nothing', () => {
  const sharing = (count: number) => {
    const slugs = Array.from({ length: count }, (_, index) => [`e${index}`, { themes: ['paix'] }]);
    const proceedings = proceedingsSharing(Object.fromEntries(slugs));
    return proceedings.related(proceedings.get('interventions', 'e0'), 100).length;
  };
  expect([sharing(50), sharing(51)]).toEqual([49, 0]);
});
