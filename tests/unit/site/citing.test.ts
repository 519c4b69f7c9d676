import { expect, test } from 'vitest';
import { paragraphsByVoice, reportedIn } from '../../../src/site/citing.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

const BODY =
  'Un.\n\n<Quote by="luc">Deux.</Quote>\n\n- non\n\n<Voice of="luc">\n\nTrois.\n\n</Voice>\n\nQuatre.\n\n<Quote by="luc">Cinq.</Quote>\n\n<See>Non.</See>';

test('paragraphs are cited by their voice, those in one voice together', () => {
  const entry = proceedingsOf(contentFile('interventions', 'a', {}, BODY), contentFile('intervenants', 'luc')).get(
    'interventions',
    'a',
  );
  expect(paragraphsByVoice(entry)).toEqual([
    { voice: { kind: 'reported', of: ['ana-bel'] }, numbers: [1, 4] },
    { voice: { kind: 'quoted', of: ['luc'] }, numbers: [2, 5] },
    { voice: { kind: 'reported', of: ['luc'] }, numbers: [3] },
  ]);
});

test('a text is « d’après » those whose words it reports as a whole, and no other', () => {
  const proceedings = proceedingsOf(
    contentFile('interventions', 'a', { intervenants: [{ personne: 'ana-bel' }, { personne: 'luc' }] }, BODY),
    contentFile('etudes-de-cas', 'b', { ordre: 2, 'presentee-par': ['luc'] }, BODY),
  );
  expect(reportedIn(proceedings.get('interventions', 'a'))).toEqual(['ana-bel', 'luc']);
  expect(reportedIn(proceedings.get('etudes-de-cas', 'b'))).toEqual([]);
});
