import { expect, test } from 'vitest';
import { errorsOf, faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const INTERVENTION = SOUND_FILES['interventions/bel-accueil.mdx'];
const faults = (body: string) => faultsOf({ 'interventions/bel-accueil.mdx': `${INTERVENTION}\n${body}\n` });

test.each([
  ['[x](//exemple.fr)', '« https://exemple.fr »'],
  ['[x](ftp://exemple.fr)', '« https://exemple.fr »'],
  ['[x](/\\\\exemple.fr)', '« https://exemple.fr »'],
  ['[x](https:exemple.fr)', '« https://exemple.fr »'],
  ['[x](https://exemple)', 'par exemple « https://www.exemple.fr/page »'],
  ['[x](http://)', 'par exemple « https://www.exemple.fr/page »'],
  ['[x](tel:0102030405)', '« mailto:nom@exemple.fr »'],
  ['[x](mailto:a)', '« mailto:nom@exemple.fr »'],
  ['[x](https://gouv.fr@exemple.org/)', 'Enlever « gouv.fr@ ».'],
  ['[x](https://gouv.fr:80@exemple.org)', 'Enlever « gouv.fr:80@ ».'],
  ['[x](//gouv.fr@exemple.org/a)', 'Enlever « gouv.fr@ ».'],
  ['Voir https://gouv.fr@exemple.org/.', 'Enlever « gouv.fr@ ».'],
  ['[x](https://exemple.fr\\\\@gouv.fr/)', 'par exemple'],
  ['[x](<https://exemple.fr/a b>)', 'par exemple'],
  [`[x](https://exemple.fr/${'a'.repeat(2000)})`, 'plus courte'],
  [`[x](/lieux/amiens/?${'a'.repeat(2000)})`, 'plus courte'],
])('%s is not safe', (body, hint) => {
  expect(faults(body)).toMatchObject([{ rule: 'lien-externe', hint: expect.stringContaining(hint) }]);
});

test.each([
  ['[x](http://exemple.fr/a)', '« https://exemple.fr/a »'],
  ['[x](HTTP://exemple.fr)', '« https://exemple.fr »'],
  ['Voir www.exemple.fr.', '« https://www.exemple.fr »'],
])('%s is remarked, and forbids nothing', (body, hint) => {
  expect(faults(body)).toMatchObject([{ rule: 'lien-sans-https', hint: expect.stringContaining(hint) }]);
  expect(errorsOf({ 'interventions/bel-accueil.mdx': `${INTERVENTION}\n${body}\n` })).toEqual([]);
});

test.each([
  '[x](https://exemple.fr)',
  '[x](https://exemple.fr/a/?b=c#d)',
  'https://exemple.fr/a',
  '[x](mailto:a@b.fr)',
  'a@b.fr',
  '[x](https://exemple.fr?a=b@c)',
  '[x](https://exemple.fr/@nom/a#b@c)',
  '[x](https://президент.рф/)',
])('%s is', (body) => expect(faults(body)).toEqual([]));

test.each([
  'https://gouv.fr@exemple.org/',
  '//exemple.org/',
  'https:\\\\exemple.org',
  'https:/\\exemple.org/',
  'http://exemple.org/',
  'https://exemple.org/a b',
  'javascript:alert(1)',
  `https://exemple.org/${'a'.repeat(2000)}`,
])('so is that of a contact: %s', (page) => {
  const seminar = `${SOUND_FILES['seminaire.yaml']}contact:\n  page: ${JSON.stringify(page)}\n`;
  expect(errorsOf({ 'seminaire.yaml': seminar })).toMatchObject([{ rule: 'valeur-invalide' }]);
});

test.each(['//exemple.org/', '/\\\\exemple.org/', 'https://exemple.org/', '/lieux/../../x\\n'])(
  'the example of a defect is a path of the site: %j is not',
  (exemple) => {
    const report = `date: 2026-01-05\npages: 1\noutils: [{ nom: x, version: '1' }]\ncontroles:\n  - nom: x\n    pages: 1\n`;
    const defect = `    defauts: [{ constat: x, pages: 1, exemple: ${JSON.stringify(exemple)} }]\n`;
    expect(faultsOf({ 'accessibilite.yaml': report + defect.replace(JSON.stringify(exemple), '/x/') })).toEqual([]);
    expect(faultsOf({ 'accessibilite.yaml': report + defect })).toMatchObject([{ rule: 'valeur-invalide' }]);
  },
);
