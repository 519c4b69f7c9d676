import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const INTERVENTION = SOUND_FILES['interventions/bel-accueil.mdx'];
const faults = (url: string) => faultsOf({ 'interventions/bel-accueil.mdx': `${INTERVENTION}\nVoir [x](${url}).\n` });

test.each([
  ['Cyrillic', 'https://\u0435\u0445\u0430mple.org/', '« \u0435\u0445\u0430mple »'],
  ['Greek', 'https://www.g\u03BFuv.fr', '« g\u03BFuv »'],
  ['in its encoded form', 'https://xn--gogle-kye.com/', '« go\u043Egle »'],
])('a name that mixes alphabets is told: %s', (_, url, label) => {
  expect(faults(url)).toMatchObject([{ rule: 'adresse-trompeuse', message: expect.stringContaining(label) }]);
});

test.each(['https://президент.рф/', 'https://пример.com/', 'https://école.fr/а', 'https://日本xyz.jp/'])(
  '%s is of one alphabet, name by name',
  (url) => expect(faults(url)).toEqual([]),
);

test('the page of a contact is looked at too', () => {
  const seminar = `${SOUND_FILES['seminaire.yaml']}contact:\n  page: https://www.g\u043Euv.fr/\n`;
  expect(faultsOf({ 'seminaire.yaml': seminar })).toMatchObject([
    { rule: 'adresse-trompeuse', at: 'seminaire.yaml:14:9' },
  ]);
});
