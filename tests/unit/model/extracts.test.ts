import { expect, test } from 'vitest';
import { extractsOf, type Extract } from '../../../src/model/extracts.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';
import { placeOf } from '../../support/places.ts';

const LONG = 'Rien de cela ne se passe ici, ni ailleurs, ni demain, comme chacun le sait depuis toujours. '.repeat(8);
const proceedings = proceedingsOf(
  contentFile(
    'parties',
    'chapitre',
    {},
    `Rien. Tout commence à Angers. Puis rien.

<EditorialNote>À Angers.</EditorialNote>

Elle y gagne.

## Autre chose

Elle finit à Brest.

En voici les raisons :

- Angers, un
- Brest, deux

<See>Voir Angers.</See>

${LONG}On va à Angers. Elle attend. ${LONG}Brest attend aussi. ${LONG}`,
  ),
  contentFile(
    'interventions',
    'dit',
    { intervenants: [{ personne: 'ana-bel' }] },
    `Le train part. Il va à Angers[^1]. Luc Dumas souligne :

<Quote by="luc-dumas" gloss="le maire" reporting="la presse">Nous venons. Brest nous attend.</Quote>

<Voice of="luc-dumas">

Ana Bel a parlé de tout. Luc Dumas l’écoute.

</Voice>

[^1]: On dit Brest. Ou rien.
`,
  ),
  contentFile('parties', 'fin', { ordre: 2 }, '<Voice of="luc-dumas">\n\nRien à dire.\n\n</Voice>\n\nUn mot.'),
  contentFile('lieux', 'angers', { nom: 'Angers' }),
  contentFile('lieux', 'brest', { nom: 'Brest' }),
  contentFile('intervenants', 'ana-bel', { prenom: 'Ana', nom: 'Bel' }),
  contentFile('intervenants', 'luc-dumas', { prenom: 'Luc', nom: 'Dumas' }),
);
const ana = proceedings.get('intervenants', 'ana-bel');
const luc = proceedings.get('intervenants', 'luc-dumas');
const show = (extracts: Extract[]) =>
  extracts.map(({ entry, parts }) =>
    parts.map(
      ({ anchor, voice, pieces, isAfterGap }) =>
        `${entry.slug}#${placeOf(entry.body, anchor)} ${voice.kind} ${isAfterGap ? '[…] ' : ''}${pieces.map(({ text }) => text).join(' […] ')}`,
    ),
  );
const on = (slug: string) => show(proceedings.extractsOn(proceedings.get('lieux', slug)));

test('a block is shown whole, with what leads into it and what it leads into; of a long one, the sentences that name the thing', () => {
  expect(on('angers')).toEqual([
    ['chapitre#p1 source Rien. Tout commence à Angers. Puis rien.'],
    [
      'chapitre#p4 source En voici les raisons :',
      'chapitre#(Angers, un) source Angers, un',
      'chapitre#(Brest, deux) source Brest, deux',
    ],
    ['chapitre#p5 source On va à Angers.'],
    [
      'dit#p1 reported Le train part. Il va à Angers. Luc Dumas souligne :',
      'dit#p2 quoted Nous venons. Brest nous attend.',
    ],
  ]);
});

test('what leans on the words before is shown with them, unless a heading stands between', () => {
  expect(on('brest')[0]![0]).toBe('chapitre#p3 source Elle finit à Brest.');
  expect(show(extractsOf(proceedings.get('parties', 'fin')))).toEqual([
    ['fin#p1 reported Rien à dire.'],
    ['fin#p2 source Un mot.'],
  ]);
});

test('a note is an extract of its own', () => {
  expect(on('brest').at(-1)).toEqual(['dit#fn-1 source On dit Brest. Ou rien.']);
});

test('words quoted keep what is said beside them', () => {
  const quoted = proceedings
    .extractsBy(luc)
    .flatMap(({ parts }) => parts.filter(({ voice }) => voice.kind === 'quoted'));
  expect(quoted).toMatchObject([{ gloss: 'le maire', reporting: 'la presse' }]);
});

test('what a person says: every block in that voice, whole, what leads into it in its own voice', () => {
  expect(show(proceedings.extractsBy(luc))).toEqual([
    [
      'dit#p1 reported Le train part. Il va à Angers. Luc Dumas souligne :',
      'dit#p2 quoted Nous venons. Brest nous attend.',
    ],
    ['dit#p3 reported Ana Bel a parlé de tout. Luc Dumas l’écoute.'],
    ['fin#p1 reported Rien à dire.'],
  ]);
});

test('what is said of a person by others: what leads to the words of that person is not', () => {
  expect(show(proceedings.extractsAbout(ana))).toEqual([
    ['dit#p3 reported Ana Bel a parlé de tout. Luc Dumas l’écoute.'],
  ]);
  expect(show(proceedings.extractsAbout(luc))).toEqual([]);
});

test('between two stretches of a long block something is left out, and a sentence comes with the one that it leans on', () => {
  const sentence = 'Une phrase qui ne nomme rien et qui dure un certain temps pour que le bloc soit long. '.repeat(2);
  const own = proceedingsOf(
    contentFile(
      'parties',
      'a',
      {},
      `${sentence}La Ville est riche. Elle va d’Angers à Angers. ${sentence.repeat(3)}Brest attend Angers.`,
    ),
    contentFile('lieux', 'angers', { nom: 'Angers' }),
  );
  const [extract] = own.extractsOn(own.get('lieux', 'angers'));
  expect(extract!.parts[0]!.pieces).toEqual([
    {
      text: 'La Ville est riche. Elle va d’Angers à Angers.',
      named: [
        { start: 30, end: 36 },
        { start: 39, end: 45 },
      ],
    },
    { text: 'Brest attend Angers.', named: [{ start: 13, end: 19 }] },
  ]);
});

test('a text is shown whole; of a long one, how it begins and the words spoken', () => {
  const own = proceedingsOf(
    contentFile(
      'parties',
      'a',
      {},
      `Angers d’abord. ${LONG}\n\n${LONG}\n\nAna Bel dit :\n\n<Quote by="ana-bel">Oui.</Quote>`,
    ),
    contentFile('intervenants', 'ana-bel', { prenom: 'Ana', nom: 'Bel' }),
  );
  const shown = show(extractsOf(own.get('parties', 'a')));
  expect(shown).toHaveLength(2);
  expect(shown[0]![0]).toMatch(/^a#p1 source Angers d’abord\. Rien/);
  expect(shown[0]![0]!.length).toBeLessThan(640);
  expect(shown[1]).toEqual(['a#p3 source Ana Bel dit :', 'a#p4 quoted Oui.']);
});
