import { expect, test } from 'vitest';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';
import { placeOf } from '../../support/places.ts';

const proceedings = proceedingsOf(
  contentFile(
    'parties',
    'chapitre',
    {},
    'Rien. Tout commence à Angers. Puis rien. Angers encore ! Fin.\n\n- Angers, un\n- Angers, deux\n\n<EditorialNote>À Angers.</EditorialNote>',
  ),
  contentFile(
    'interventions',
    'dit',
    { intervenants: [{ personne: 'ana-bel' }] },
    `Le train part. Il va à Angers[^1]. Bel aussi.

<Quote by="luc-dumas" gloss="le maire" reporting="la presse">Nous venons. Angers nous attend.</Quote>

<Voice of="luc-dumas">

Ana Bel a parlé de tout. Luc Dumas l’écoute.

</Voice>

[^1]: On dit Angers. Ou rien.
`,
  ),
  contentFile('parties', 'fin', { ordre: 2 }, '<Voice of="luc-dumas">\n\nRien à dire.\n\n</Voice>\n\nUn mot.'),
  contentFile('lieux', 'angers', { nom: 'Angers' }),
  contentFile('intervenants', 'ana-bel', { prenom: 'Ana', nom: 'Bel' }),
  contentFile('intervenants', 'luc-dumas', { prenom: 'Luc', nom: 'Dumas' }),
);
const ana = proceedings.get('intervenants', 'ana-bel');
const luc = proceedings.get('intervenants', 'luc-dumas');
const show = (statements: ReturnType<typeof proceedings.statementsOn>) =>
  statements.map(({ entry, anchor, voice, sentences }) => [
    `${entry.slug}#${placeOf(entry.body, anchor)}`,
    `${voice.kind} ${voice.of.join()}`.trim(),
    ...sentences,
  ]);

test('what is said of something: the sentences that name it, block by block, in the voice of each; words quoted whole', () => {
  expect(show(proceedings.statementsOn(proceedings.get('lieux', 'angers')))).toEqual([
    ['chapitre#p1', 'source', 'Tout commence à Angers.', 'Angers encore !'],
    ['chapitre#(Angers, un)', 'source', 'Angers, un'],
    ['chapitre#(Angers, deux)', 'source', 'Angers, deux'],
    ['dit#p1', 'reported ana-bel', 'Il va à Angers.'],
    ['dit#p2', 'quoted luc-dumas', 'Nous venons. Angers nous attend.'],
    ['dit#fn-1', 'source', 'On dit Angers.'],
  ]);
});

test('words quoted keep what is said beside them', () => {
  const quoted = proceedings
    .statementsOn(proceedings.get('lieux', 'angers'))
    .filter(({ voice }) => voice.kind === 'quoted');
  expect(quoted).toMatchObject([{ gloss: 'le maire', reporting: 'la presse' }]);
});

test('what a person says: every block in that voice, whole, and in texts that do not name them too', () => {
  expect(show(proceedings.statementsBy(ana))).toEqual([
    ['dit#p1', 'reported ana-bel', 'Le train part. Il va à Angers. Bel aussi.'],
  ]);
  expect(show(proceedings.statementsBy(luc))).toEqual([
    ['dit#p2', 'quoted luc-dumas', 'Nous venons. Angers nous attend.'],
    ['dit#p3', 'reported luc-dumas', 'Ana Bel a parlé de tout. Luc Dumas l’écoute.'],
    ['fin#p1', 'reported luc-dumas', 'Rien à dire.'],
  ]);
});

test('what is said of a person, by others', () => {
  expect(show(proceedings.statementsAbout(ana))).toEqual([
    ['dit#p3', 'reported luc-dumas', 'Ana Bel a parlé de tout.'],
  ]);
  expect(proceedings.statementsAbout(luc)).toEqual([]);
});

test('one sentence that names something twice is said once', () => {
  const own = proceedingsOf(
    contentFile('parties', 'a', {}, 'D’Angers à Angers. Rien.'),
    contentFile('lieux', 'angers', { nom: 'Angers' }),
  );
  expect(own.statementsOn(own.get('lieux', 'angers'))).toMatchObject([{ sentences: ['D’Angers à Angers.'] }]);
});
