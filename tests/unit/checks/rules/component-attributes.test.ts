import { expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

const HEAD = '---\ntitre: Paix\nordre: 2\nresume: La paix.\n---\n\n';
const inBody = (body: string) => faultsOf({ 'parties/paix.mdx': HEAD + body });

test.each([
  [
    'unknown',
    '<Quote by="ana-bel" glose="x">Un.</Quote>',
    '7:21',
    'Attribut inconnu : « glose » ; vouliez-vous « gloss » ?',
  ],
  [
    'unknown, on a line of its own',
    '<Quote\n  by="ana-bel"\n  source="x"\n>\n  Un.\n</Quote>',
    '9:3',
    'Attribut inconnu : « source ».',
  ],
  ['where there is none', '<EditorialNote title="x">Un.</EditorialNote>', '7:16', 'Attribut inconnu : « title ».'],
  ['twice', '<Quote by="ana-bel" by="ana-bel">Un.</Quote>', '7:21', 'L’attribut « by » est écrit deux fois.'],
  ['empty', '<Quote by="ana-bel" gloss="">Un.</Quote>', '7:21', 'L’attribut « gloss » est vide.'],
  ['without a value', '<Quote by="ana-bel" gloss>Un.</Quote>', '7:21', 'L’attribut « gloss » est vide.'],
  ['missing', 'Un <abbr>ONU</abbr>.', '7:4', 'L’attribut « title » manque à <abbr>.'],
  ['no code of a language', '<Langue code="anglais">Un.</Langue>', '7:9', '« anglais » n’est pas un code de langue.'],
  ['without which no language is said', 'Un <Langue>mot</Langue>.', '7:4', 'L’attribut « code » manque à <Langue>.'],
  ['no language', 'Un <i lang="anglais">mot</i>.', '7:7', '« anglais » n’est pas un code de langue.'],
  ['of HTML', 'Un <i class="x">mot</i>.', '7:7', 'Attribut inconnu : « class ».'],
])('an attribute %s', (_, body, place, message) => {
  expect(inBody(body)).toMatchObject([{ at: `parties/paix.mdx:${place}`, rule: 'attribut-invalide', message }]);
});

test.each([
  ['<Quote by="ana-bel" gloss="la Ville" reporting="le maire">Un.</Quote>'],
  ['Un <i lang="sr-Latn">mot</i>, <abbr title="Nations unies">ONU</abbr>.'],
])('%s is sound', (body) => expect(inBody(body)).toEqual([]));
