import { expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

const show = (text: string) =>
  faultsOf({ 'synonymes.yaml': text }).map(
    ({ at, rule, message }) => `${at.split(':').slice(1).join(':')} ${rule} ${message.replace(/[\u00A0\u202F]/g, ' ')}`,
  );

test.each([
  [
    'what no text says',
    'synonymes:\n  - mots: [welcome]\n    pour: [parrainage]\n',
    '3:12 synonyme-sans-effet Aucun texte ni aucun nom ne contient « parrainage ».',
  ],
  [
    'what a text says otherwise',
    'synonymes:\n  - mots: [welcome]\n    pour: [acceuil]\n',
    '3:12 synonyme-sans-effet Aucun texte ni aucun nom ne contient « acceuil » : vouliez-vous « accueil » ?',
  ],
  [
    'itself',
    'synonymes:\n  - mots: [accueil]\n    pour: [Accueil]\n',
    '2:12 synonyme-sans-effet « accueil » finit par se remplacer lui-même.',
  ],
  [
    'itself in the end',
    'synonymes:\n  - mots: [mots]\n    pour: [accueil]\n  - mots: [accueil]\n    pour: [mots]\n',
    '2:12 synonyme-sans-effet « mots » finit par se remplacer lui-même.',
  ],
  [
    'a group of which no text says a word',
    'groupes:\n  - [rive, berge]\n',
    '2:6 synonyme-sans-effet Aucun texte ni aucun nom ne contient « rive ».',
  ],
])('%s', (_, text, fault) => expect(show(text)).toContain(fault));

test('one way, both ways, and what two words lead to are all right', () => {
  const table =
    'synonymes:\n  - mots: [welcome, bienvenue]\n    pour: [accueil, premiers mots]\ngroupes:\n  - [ville, Amiens]\n';
  expect(show(table)).toEqual([]);
});
