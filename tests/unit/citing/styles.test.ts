import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../../src/citing/csl.ts';
import { toPlainText, toRunsHtml, type Run } from '../../../src/citing/runs.ts';
import { apa } from '../../../src/citing/styles/apa.ts';
import { chicago } from '../../../src/citing/styles/chicago.ts';
import { plain } from '../../../src/citing/styles/index.ts';
import { iso690 } from '../../../src/citing/styles/iso-690.ts';

const talk: CslItem = {
  id: 'interventions-a',
  type: 'paper-conference',
  title: 'Les élus',
  author: [{ family: 'Quéro', given: 'Thomas' }],
  'container-title': 'Actes',
  'event-title': 'Actes',
  'event-place': 'Angers',
  'event-date': {
    'date-parts': [
      [2012, 5, 23],
      [2012, 5, 24],
    ],
  },
  issued: {
    'date-parts': [
      [2012, 5, 23],
      [2012, 5, 24],
    ],
  },
  'available-date': { 'date-parts': [[2026, 11, 26]] },
  language: 'fr',
  note: 'Édition réécrite d’après la synthèse, version 1',
};
const { author: _author, ...anonymous } = talk;
const study: CslItem = { ...anonymous, type: 'chapter', issued: talk['available-date']! };
const named = (...families: string[]): CslItem => ({
  ...talk,
  author: families.map((family) => ({ family, given: 'Ana' })),
});
const published: CslItem = {
  ...talk,
  editor: [
    { family: 'La Tour', given: 'Jean-Pierre', 'non-dropping-particle': 'de' },
    { family: 'Bel', given: 'Ana' },
  ],
  publisher: 'Presses',
  'publisher-place': 'Angers',
  ISBN: '978-2-07-036822-8',
  URL: 'https://exemple.org/actes/interventions/a/',
};
const { 'container-title': _volume, ...whole } = published;
const edition: CslItem = {
  ...whole,
  type: 'book',
  title: 'Actes',
  issued: talk['available-date']!,
  DOI: '10.1234/actes',
};

/** What nobody sees is written as a space; titles of volumes stand between underscores. */
const write = (runs: Run[]): string =>
  runs
    .map(({ text, italic }) => (italic ? `_${text}_` : text))
    .join('')
    .replace(/\u00A0/g, ' ');

type Case = [what: string, item: CslItem, expected: string];

describe.each<[string, (item: CslItem) => Run[], Case[]]>([
  [
    'ISO 690',
    iso690,
    [
      [
        'a talk',
        talk,
        'QUÉRO, Thomas (d’après). Les élus. In : _Actes_ [en ligne]. Édition réécrite d’après la synthèse, version 1.',
      ],
      [
        'several speakers',
        named('Bel', 'Le Roy', 'Cau'),
        'BEL, Ana, LE ROY, Ana et CAU, Ana (d’après). Les élus. In : _Actes_ [en ligne]. Édition réécrite d’après la synthèse, version 1.',
      ],
      ['no speaker', study, 'Les élus. In : _Actes_ [en ligne]. Édition réécrite d’après la synthèse, version 1.'],
      [
        'an organisation',
        { ...talk, author: [{ literal: 'Ville de Nantes' }] },
        'VILLE DE NANTES (d’après). Les élus. In : _Actes_ [en ligne]. Édition réécrite d’après la synthèse, version 1.',
      ],
      [
        'a title that asks',
        { ...study, title: 'Qui parle ?' },
        'Qui parle ? In : _Actes_ [en ligne]. Édition réécrite d’après la synthèse, version 1.',
      ],
      [
        'a published edition',
        published,
        'QUÉRO, Thomas (d’après). Les élus. In : LA TOUR, Jean-Pierre de et BEL, Ana (dir.). _Actes_ [en ligne]. Édition réécrite d’après la synthèse, version 1. Angers : Presses, 2026. ISBN 978-2-07-036822-8. Disponible à l’adresse : https://exemple.org/actes/interventions/a/',
      ],
      [
        'the edition',
        edition,
        'LA TOUR, Jean-Pierre de et BEL, Ana (dir.). _Actes_ [en ligne]. Édition réécrite d’après la synthèse, version 1. Angers : Presses, 2026. ISBN 978-2-07-036822-8. Disponible à l’adresse : https://doi.org/10.1234/actes',
      ],
    ],
  ],
  [
    'APA',
    apa,
    [
      [
        'a talk',
        talk,
        'Quéro, T. (d’après). (2012, 23–24 mai). Les élus. Dans _Actes_ [édition réécrite d’après la synthèse, version 1].',
      ],
      [
        'several speakers',
        named('Bel', 'Le Roy', 'Cau'),
        'Bel, A., Le Roy, A. et Cau, A. (d’après). (2012, 23–24 mai). Les élus. Dans _Actes_ [édition réécrite d’après la synthèse, version 1].',
      ],
      [
        'more than twenty',
        named(...'ABCDEFGHIJKLMNOPQRSTU'),
        `${[...'ABCDEFGHIJKLMNOPQRS'].map((family) => `${family}, A.`).join(', ')}, … U, A. (d’après). (2012, 23–24 mai). Les élus. Dans _Actes_ [édition réécrite d’après la synthèse, version 1].`,
      ],
      [
        'no speaker: its title first',
        study,
        'Les élus. (2026). Dans _Actes_ [édition réécrite d’après la synthèse, version 1].',
      ],
      [
        'an organisation',
        { ...talk, author: [{ literal: 'Ville de Nantes' }] },
        'Ville de Nantes (d’après). (2012, 23–24 mai). Les élus. Dans _Actes_ [édition réécrite d’après la synthèse, version 1].',
      ],
      [
        'no date',
        { ...anonymous, issued: undefined } as unknown as CslItem,
        'Les élus. (s. d.). Dans _Actes_ [édition réécrite d’après la synthèse, version 1].',
      ],
      [
        'a published edition',
        published,
        'Quéro, T. (d’après). (2012, 23–24 mai). Les élus. Dans J.-P. de La Tour et A. Bel (dir.), _Actes_ [édition réécrite d’après la synthèse, version 1]. Presses. https://exemple.org/actes/interventions/a/',
      ],
      [
        'the edition',
        edition,
        'de La Tour, J.-P. et Bel, A. (dir.). (2026). _Actes_ [édition réécrite d’après la synthèse, version 1]. Presses. https://doi.org/10.1234/actes',
      ],
    ],
  ],
  [
    'Chicago',
    chicago,
    [
      [
        'a talk',
        talk,
        'Quéro, Thomas (d’après). « Les élus ». Dans _Actes_. Édition réécrite d’après la synthèse, version 1.',
      ],
      [
        'several speakers: the first as filed',
        named('Bel', 'Le Roy', 'Cau'),
        'Bel, Ana, Ana Le Roy et Ana Cau (d’après). « Les élus ». Dans _Actes_. Édition réécrite d’après la synthèse, version 1.',
      ],
      [
        'more than six',
        named(...'ABCDEFG'),
        'A, Ana, Ana B, Ana C et al. (d’après). « Les élus ». Dans _Actes_. Édition réécrite d’après la synthèse, version 1.',
      ],
      ['no speaker', study, '« Les élus ». Dans _Actes_. Édition réécrite d’après la synthèse, version 1.'],
      [
        'a title that quotes',
        { ...study, title: 'Les effets « ici »' },
        '« Les effets “ici” ». Dans _Actes_. Édition réécrite d’après la synthèse, version 1.',
      ],
      [
        'a published edition',
        published,
        'Quéro, Thomas (d’après). « Les élus ». Dans _Actes_, sous la direction de Jean-Pierre de La Tour et Ana Bel. Édition réécrite d’après la synthèse, version 1. Angers : Presses, 2026. https://exemple.org/actes/interventions/a/.',
      ],
      [
        'the edition',
        edition,
        'La Tour, Jean-Pierre de et Ana Bel (dir.). _Actes_. Édition réécrite d’après la synthèse, version 1. Angers : Presses, 2026. https://doi.org/10.1234/actes.',
      ],
    ],
  ],
  [
    'in plain words',
    plain,
    [
      [
        'a talk',
        talk,
        '« Les élus », d’après Thomas Quéro, dans _Actes_, édition réécrite d’après la synthèse, version 1.',
      ],
      ['no speaker', study, '« Les élus », dans _Actes_, édition réécrite d’après la synthèse, version 1.'],
      [
        'its address',
        published,
        '« Les élus », d’après Thomas Quéro, dans _Actes_, édition réécrite d’après la synthèse, version 1. https://exemple.org/actes/interventions/a/',
      ],
      [
        'the edition',
        edition,
        '_Actes_, édition réécrite d’après la synthèse, version 1. https://doi.org/10.1234/actes',
      ],
    ],
  ],
])('%s', (_, style, cases) => {
  test.each(cases)('%s', (_, item, expected) => expect(write(style(item))).toBe(expected));
});

const english: CslItem = { ...study, title: 'Policies & <politics>', custom: { 'title-language': 'en' } };

test('as HTML, the volume is a cited work, the title says its language, and signs are signs', () => {
  expect(toRunsHtml(plain(english))).toBe(
    '<span lang="en">«\u00A0Policies &amp; &lt;politics&gt;\u00A0»</span>, dans <cite>Actes</cite>, édition réécrite d’après la synthèse, version 1.',
  );
});

test('as text, only its words', () => {
  expect(toPlainText(plain(english))).toBe(
    '«\u00A0Policies & <politics>\u00A0», dans Actes, édition réécrite d’après la synthèse, version 1.',
  );
});

test('days that go from one month to the next', () => {
  const days = {
    'date-parts': [
      [2012, 5, 31],
      [2012, 6, 1],
    ],
  };
  expect(write(apa({ ...talk, issued: days, 'event-date': days }))).toContain('(2012, 31 mai–1er juin)');
  const day = { 'date-parts': [[2012, 5, 31]] };
  expect(write(apa({ ...talk, issued: day, 'event-date': day }))).toContain('(2012, 31 mai)');
});
