import { expect, test } from 'vitest';
import { readBody } from '../../../src/prose/body.ts';
import { Cast } from '../../../src/prose/cast.ts';
import { renderAlone } from '../../support/rendered-body.ts';

const CAST = new Cast([
  { slug: 'lea-martin', key: 'LM' },
  { slug: 'paul-roy' },
  { slug: 'anne-roy' },
  { slug: 'yamada', key: '山田', name: '山田花子' },
  { name: 'une voix dans la salle', key: 'salle' },
]);
const read = (body: string) => readBody(body, { entry: 'interventions/x', record: undefined, cast: CAST });
const dialogue = (...paragraphs: string[]) => read(`<Dialogue>\n\n${paragraphs.join('\n\n')}\n\n</Dialogue>`);

/** Each block as « who: words ». */
const said = (...paragraphs: string[]) =>
  dialogue(...paragraphs).blocks.map(({ voice, text }) => {
    const { of = [], others = [] } = voice ?? {};
    return `${[...of, ...others].join('+')}: ${text}`;
  });
const faults = (...paragraphs: string[]) => dialogue(...paragraphs).turns.map(({ head, fault }) => [head, fault ?? '']);

test.each([
  ['by key', 'LM\u00A0: Un.', 'lea-martin: Un.'],
  ['by key, in small letters', 'lm : Un.', 'lea-martin: Un.'],
  ['by key, with no space before the colon', 'LM: Un.', 'lea-martin: Un.'],
  ['by whole name', 'Léa Martin : Un.', 'lea-martin: Un.'],
  ['by family name', 'Martin : Un.', 'lea-martin: Un.'],
  ['with a title', 'Mme Martin : Un.', 'lea-martin: Un.'],
  ['in bold', '**Léa Martin** : Un.', 'lea-martin: Un.'],
  ['in bold, colon inside', '**LM :** Un.', 'lea-martin: Un.'],
  ['after a dash', '— LM : Un.', 'lea-martin: Un.'],
  ['the words on the next line', 'LM :\nUn.', 'lea-martin: Un.'],
  ['in another script', '山田 : Un.', 'yamada: Un.'],
  ['by the name of that day, in another script', '山田花子 : Un.', 'yamada: Un.'],
  ['without a page', 'Une voix dans la salle : Un.', 'une voix dans la salle: Un.'],
  ['without a page, by key', 'salle : Un.', 'une voix dans la salle: Un.'],
  ['before words in bold', 'LM : **Un** deux.', 'lea-martin: Un deux.'],
  ['whose words have a colon', 'LM : Un : deux.', 'lea-martin: Un : deux.'],
])('a turn begins with who speaks, %s', (_, paragraph, expected) => {
  expect(said(paragraph)).toEqual([expected]);
  expect(faults(paragraph)).toEqual([[expect.any(String), '']]);
});

test('a turn goes on to the next: paragraphs, lists, quotations that say themselves whose they are', () => {
  expect(
    said('LM : Un.', 'Deux.', '- trois\n- quatre', '<Quote by="paul-roy">cinq</Quote>', 'Six.', 'Paul Roy : Sept.'),
  ).toEqual([
    'lea-martin: Un.',
    'lea-martin: Deux.',
    'lea-martin: trois',
    'lea-martin: quatre',
    'paul-roy: cinq',
    'lea-martin: Six.',
    'paul-roy: Sept.',
  ]);
});

test('what stands after a dialogue is in the voice of the text again', () => {
  const body = read('<Dialogue>\n\nLM : Un.\n\n</Dialogue>\n\nDeux.');
  expect(body.blocks.map(({ voice, turn }) => [voice?.of[0], turn?.head])).toEqual([
    ['lea-martin', 'LM'],
    [undefined, undefined],
  ]);
});

test('a head alone with its colon is that of what follows', () => {
  expect(said('LM :', 'Un.', 'Paul Roy :', '- deux')).toEqual(['lea-martin: Un.', 'paul-roy: deux']);
});

test.each([
  [
    'by nobody',
    ['Un.', 'LM : Deux.'],
    [
      ['', 'headless'],
      ['LM', ''],
    ],
  ],
  [
    'by a stranger',
    ['LM : Un.', 'XY : Deux.'],
    [
      ['LM', ''],
      ['XY', 'stranger'],
    ],
  ],
  [
    'by a group that is not declared',
    ['LM : Un.', 'Des élus : Deux.'],
    [
      ['LM', ''],
      ['Des élus', 'stranger'],
    ],
  ],
  [
    'by a stranger in bold',
    ['LM : Un.', '**Jean de la Tour du Pin et sa sœur** : Deux.'],
    [
      ['LM', ''],
      ['Jean de la Tour du Pin et sa sœur', 'stranger'],
    ],
  ],
  ['by one of two', ['Roy : Un.'], [['Roy', 'several']]],
  ['of a name without a colon', ['**Léa Martin**', 'Un.'], [['Léa Martin', 'bare']]],
  [
    'of no words',
    ['LM :', 'Paul Roy : Un.'],
    [
      ['LM', 'silent'],
      ['Paul Roy', ''],
    ],
  ],
  [
    'of no words at the end',
    ['LM : Un.', 'Paul Roy :'],
    [
      ['LM', ''],
      ['Paul Roy', 'silent'],
    ],
  ],
])('a turn %s is at fault', (_, paragraphs, expected) => expect(faults(...paragraphs)).toEqual(expected));

test.each([
  ['behind a backslash', 'Une chose encore \\: deux.'],
  ['after more words than a name has', 'Il y a dans ce texte une chose : deux.'],
  ['in a time', 'À 10:30, deux.'],
])('a colon %s is one of the sentence', (_, paragraph) => {
  expect(faults('LM : Un.', paragraph)).toEqual([['LM', '']]);
});

test('outside a dialogue, a name before a colon is a sentence', () => {
  expect(read('LM : Un.').blocks[0]!.text).toBe('LM : Un.');
});

test('places are those of the words, whatever heads them', () => {
  const source = '<Dialogue>\n\n**LM** : Un *deux*.\n\n</Dialogue>';
  const [block] = read(source).blocks;
  const [first] = (block!.node as { children: { from: number }[] }).children;
  expect(source.slice(first!.from)).toMatch(/^Un \*deux/);
});

test('a key names its voice in other components too', () => {
  const { blocks } = read('<Voice of="LM salle">\n\nUn.\n\n</Voice>\n\n<Quote by="salle">deux</Quote>');
  expect(blocks.map(({ voice }) => voice)).toEqual([
    { kind: 'reported', of: ['lea-martin'], others: ['une voix dans la salle'] },
    { kind: 'quoted', of: [], others: ['une voix dans la salle'] },
  ]);
});

test('a page says who speaks over each turn, once, inside the block that has the number', () => {
  const html = renderAlone(dialogue('LM : Un.', 'Deux.', 'salle : Trois.'));
  expect(html.match(/<p class="turn-head">.*?<\/p>/g)).toEqual([
    '<p class="turn-head"><span class="speaker"><a href="../intervenants/lea-martin/">lea-martin</a></span></p>',
    '<p class="turn-head"><span class="speaker">Une voix dans la salle</span></p>',
  ]);
  expect(html).toMatch(/class="number"[^>]*>1<\/a><p class="turn-head">.*?<\/p><p>Un\.<\/p><\/div>/);
  expect(html.match(/class="voice/g)).toHaveLength(1);
});

test('words in another language may hold turns, or be some of their words', () => {
  const { blocks } = dialogue(
    'LM : Un <Langue code="ar">ماء</Langue>.',
    '<Langue code="en">\n\nsalle: Two.\n\n</Langue>',
  );
  expect(blocks.map(({ text, language, turn }) => [text, language, turn?.head])).toEqual([
    ['Un ماء.', undefined, 'LM'],
    ['Two.', 'en', 'salle'],
  ]);
});
