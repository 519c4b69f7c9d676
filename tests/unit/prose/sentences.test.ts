import { describe, expect, test } from 'vitest';
import { listSentences, sentenceAt } from '../../../src/prose/sentences.ts';
import { NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE } from '../../../src/prose/typography.ts';

/** In the tables, ~ stands for the no-break space, ^ for the narrow one, and | parts the sentences. */
const spaced = (text: string) => text.replace(/~/g, NO_BREAK_SPACE).replace(/\^/g, NARROW_NO_BREAK_SPACE);

const CASES: Record<string, readonly string[]> = {
  'points and capitals': [
    'Il parle. |Elle répond.',
    'Il parle^! |Elle répond^? |Oui.',
    'Une phrase sans point',
    'Il parle.|\nElle répond.',
    'Il parle|\n\nElle répond',
    'Il va à Angers. |Bamako le reçoit. |300 villes suivent.',
    'Il parle. |À Angers, É. Dupont répond. |Écoutons.',
    'Pourquoi^? parce que. |Ah^! oui. |Fin.',
    'voir www.angers.fr. |La suite.',
    'Il vint en 2012. |Il partit en 2013.',
  ],
  abbreviations: [
    'M. Viltard, Mme. Kotras et MM. Quero et Lods. |Fin.',
    'M.~Dupont, Dr. Martin, Me Besse, Mgr. Paul. |Il est mort.',
    'Voir art. 3, p. 12, pp. 3 et suiv., vol. 2, t. IV, chap. II, fig. 4. |Fin.',
    'Cf. Dupont, cf. Angers, p. ex. Nantes, c.-à-d. Rennes. |Fin.',
    'Il est à 300 m. |Les villes sont loin.',
    'Un livre de 230 p. |Les auteurs y parlent.',
    'Les villes, etc. |Angers y travaille.',
    'Les villes, les régions, etc. sont là. |Fin.',
    'Les villes (Angers, etc.) sont là. |Fin.',
    'Les villes (Angers, etc.). |Fin.',
    'Le n° 3 et l’art. 2. |Fin.',
    'J. Dupont, J.-P. Dupont, J. P. Dupont et Ph. Martin. |Fin.',
    'A. Le Marchand et J. de La Fontaine parlent. |Fin.',
    'C’est le plan B. |Il est prêt.',
    'C’est le plan B. |Le maire le dit.',
    'Elle parle à l’O.N.U. |Il écoute.',
    'Les O.N.G. Angevines sont à l’O.N.U. depuis.',
    'Un prix de 3,5 et de 3.5 millions le 1.2.2012. |Le 12.3 aussi.',
    'Il viendra le 3 janv. 2012 ou le 4 sept. 2013. |Fin.',
    'Dupont, op. cit., p. 3. |Ibid. |Les villes.',
    'Avant J.-C. |Les villes étaient là. |Au 1er s. av. J.-C. Rome y était.',
    '1. Le territoire. |2. Le climat. |A. Angers.',
    'II. Les villes. |1.2. Les régions.',
    'C’est l’article premier. |L’art. |Fin.',
  ],
  'guillemets and brackets': [
    'Il dit~: «~Je pars.~» |Elle répond.',
    'Il dit~: «~Je pars^! |Elle reste.~» |Puis il part.',
    '«~Que faire^?~» demande-t-il. |Fin.',
    '«~Que faire^? Qui^?~» demande-t-il. |Fin.',
    '“Que faire^? Qui^?” demande-t-il. |Fin.',
    'La question «~Que faire^? Pourquoi^?~», posée à Angers, reste. |Fin.',
    '«~Que faire^?~» |Angers répond.',
    'Il parle d’un «~réseau~». |Elle répond.',
    'Il parle (il rit. Elle aussi.) et part. |Fin.',
    'Il parle. |(Rires.) |Elle répond.',
    'Il parle (et rit.) |Elle répond.',
    'Il parle (c’est le plan B.) |Angers répond.',
    'Il dit “Oui.” |Elle dit “Non.” |Fin.',
    '«~Un « Deux. Trois. » quatre. |Cinq.~» |Six.',
    '«~Un. |Deux.',
    'Un. |Deux~». |Trois.',
    'Fin.¹ |Elle répond.',
  ],
  ellipses: [
    'Il hésite… |Elle répond.',
    'Il hésite… et part. |Fin.',
    'Il hésite... |Elle répond.',
    'Il parle. |[…] Elle répond.',
    'Il parle […] Angers répond (…) Bamako aussi. |Fin.',
    'Il parle […]. |Elle répond.',
    'Quoi^?! |Non… |… Et puis^?',
    'Il parle. |– Oui. |— Non.',
  ],
  nothing: ['', ''],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (marked) => {
    const text = spaced(marked.replaceAll('|', ''));
    const sentences = listSentences(text).map(({ start, end }) => text.slice(start, end));
    const wanted = spaced(marked)
      .split('|')
      .map((sentence) => sentence.trim());
    expect(sentences).toEqual(wanted.filter(Boolean));
  });
});

const TEXT = 'Il va à Angers. Elle va à l’O.N.U. Ils en parlent.';

test.each([
  ['Angers', 'Il va à Angers.'],
  ['O.N.U.', 'Elle va à l’O.N.U.'],
  ['Ils', 'Ils en parlent.'],
  ['Angers. Elle', 'Il va à Angers. Elle va à l’O.N.U.'],
  ['. Elle va à l’O.N.U. I', TEXT],
])('the sentence of %s', (mention, sentence) => {
  const start = TEXT.indexOf(mention);
  const found = sentenceAt(listSentences(TEXT), start, start + mention.length)!;
  expect(TEXT.slice(found.start, found.end)).toBe(sentence);
});

test('where no sentence is, there is none', () => {
  expect(sentenceAt(listSentences('Un.  Deux.'), 3, 4)).toBeUndefined();
  expect(sentenceAt(listSentences('Un.'), 3, 3)).toBeUndefined();
  expect(sentenceAt([], 0, 1)).toBeUndefined();
});

/** A generator of the same numbers at each run (Lehmer’s, as Park and Miller set it). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const PIECES = [
  'mot',
  'Mot',
  'M',
  'etc',
  'p',
  '3',
  '.',
  '. ',
  '… ',
  ' ? ',
  '! ',
  '«\u00A0',
  '\u00A0»',
  ' (',
  ') ',
  '[…]',
  ' ',
  '\n',
  '\n\n',
  '’',
  '-',
];

test('a long text is read in one go', () => {
  const long = ['M. Dupont va « là. Oui. ', '((((', '))))', '[…] ', '… … ', '. '].map((piece) => piece.repeat(20_000));
  expect(long.map((text) => listSentences(text).length)).toEqual([40_000, 1, 1, 1, 1, 1]);
});

test('every sign of a random text that is no space is in one sentence, and they stand in order', () => {
  const next = numbers(1789);
  for (let round = 0; round < 3000; round += 1) {
    const text = Array.from({ length: 25 }, () => PIECES[next(PIECES.length)]!).join('');
    let reached = 0;
    let left = '';
    for (const { start, end } of listSentences(text)) {
      expect(start).toBeGreaterThanOrEqual(reached);
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      expect(end).toBeGreaterThan(start);
      left += text.slice(reached, start);
      reached = end;
    }
    expect((left + text.slice(reached)).trim(), JSON.stringify(text)).toBe('');
  }
});
