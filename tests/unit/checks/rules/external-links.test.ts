import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const INTERVENTION = SOUND_FILES['interventions/bel-accueil.mdx'];
const faults = (body: string) => faultsOf({ 'interventions/bel-accueil.mdx': `${INTERVENTION}\n${body}\n` });

test.each([
  ['[x](http://exemple.fr/a)', '« https://exemple.fr/a »'],
  ['[x](HTTP://exemple.fr)', '« https://exemple.fr »'],
  ['[x](//exemple.fr)', '« https://exemple.fr »'],
  ['[x](ftp://exemple.fr)', '« https://exemple.fr »'],
  ['[x](/\\\\exemple.fr)', '« https://exemple.fr »'],
  ['[x](https:exemple.fr)', '« https://exemple.fr »'],
  ['[x](https://exemple)', 'par exemple « https://www.exemple.fr/page »'],
  ['[x](http://)', 'par exemple « https://www.exemple.fr/page »'],
  ['Voir www.exemple.fr.', '« https://www.exemple.fr »'],
  ['[x](tel:0102030405)', '« mailto:nom@exemple.fr »'],
  ['[x](mailto:a)', '« mailto:nom@exemple.fr »'],
])('%s is not safe', (body, hint) => {
  expect(faults(body)).toMatchObject([{ rule: 'lien-externe', hint: expect.stringContaining(hint) }]);
});

test.each([
  '[x](https://exemple.fr)',
  '[x](https://exemple.fr/a/?b=c#d)',
  'https://exemple.fr/a',
  '[x](mailto:a@b.fr)',
  'a@b.fr',
])('%s is', (body) => expect(faults(body)).toEqual([]));
