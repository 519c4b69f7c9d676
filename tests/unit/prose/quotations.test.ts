import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/prose/body.ts';
import { placeOf } from '../../support/places.ts';

const quotationsOf = (body: string) => readBody(body).quotations;

test('a quotation says whose words it holds, and where it stands', () => {
  const body = 'Avant.\n\n<Quote by="ana-bel" gloss="elle : la Ville" reporting="l’État">Elle *agit*.</Quote>';
  expect(quotationsOf(body)).toEqual([
    {
      by: 'ana-bel',
      gloss: 'elle : la Ville',
      reporting: 'l’État',
      text: 'Elle agit.',
      anchor: readBody(body).blocks[1]!.anchor,
    },
  ]);
});

test('what is not written is not made up', () => {
  const [quotation] = quotationsOf('<Quote>mots</Quote>');
  expect(quotation).toMatchObject({ by: '', gloss: undefined, reporting: undefined, text: 'mots' });
});

describe('written on one line or on several, it is read alike', () => {
  test.each([
    ['lines of text', '<Quote by="a">\nLes mots, *tous* les mots.\n</Quote>'],
    ['a paragraph of its own', '<Quote by="a">\n\nLes mots, *tous* les mots.\n\n</Quote>'],
    ['indented', '<Quote by="a">\n  Les mots,\n  *tous* les mots.\n</Quote>'],
    ['a break inside', '<Quote by="a">Les mots,\n*tous* les mots.</Quote>'],
    ['a tag on two lines', '<Quote\n  by="a"\n>\n  Les mots, *tous* les mots.\n</Quote>'],
    ['spaces around', '  <Quote by="a">Les mots, *tous* les mots.</Quote>  '],
  ])('%s', (_, body) => {
    expect(quotationsOf(body)).toEqual(quotationsOf('<Quote by="a">Les mots, *tous* les mots.</Quote>'));
  });
});

test('paragraphs of one quotation make one text', () => {
  expect(quotationsOf('<Quote by="a">\n\nUn.\n\nDeux.\n\n</Quote>').map(({ text }) => text)).toEqual(['Un. Deux.']);
});

test('several quotations keep their order, each with its own anchor', () => {
  const body =
    '<Quote by="a">Un.</Quote>\n\nPuis.\n\n<Quote by="b">\nDeux.\n</Quote>\n<Quote by="c">\nTrois.\n</Quote>';
  expect(quotationsOf(body).map(({ by, text, anchor }) => `${by} ${placeOf(readBody(body), anchor)} ${text}`)).toEqual([
    'a p1 Un.',
    'b p3 Deux.',
    'c p4 Trois.',
  ]);
});

test('the words of a footnote called from a quotation are not in it', () => {
  expect(quotationsOf('<Quote by="a">Les mots[^1].</Quote>\n\n[^1]: Note.')[0]?.text).toBe('Les mots.');
});

test('quotations on adjacent lines, or on one, are several', () => {
  const body = '<Quote by="a">Un.</Quote>\n<Quote by="b">Deux.</Quote> <Quote by="c">Trois.</Quote>\n\nFin.';
  expect(quotationsOf(body).map(({ by, text, anchor }) => `${by} ${placeOf(readBody(body), anchor)} ${text}`)).toEqual([
    'a p1 Un.',
    'b p2 Deux.',
    'c p3 Trois.',
  ]);
});
