import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { compareIssues } from '../../../src/checks/issue.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { faultsOf, SOUND_FILES } from '../../support/content-folder.ts';

test('the content of the seminar has no fault', () => {
  const content = readContent('content');
  expect(checkContent(content)).toEqual([]);
  expect(content.files.length).toBeGreaterThan(200);
});

test('nor has the small folder from which the other tests start', () => expect(faultsOf({})).toEqual([]));

test('all faults of all files come at once, by file, line and column', () => {
  const faults = faultsOf({
    'themes/paix.yaml': 'description: Ce qui suit la guerre.\n',
    'lieux/amiens.yaml': "nom: L'île\ntype: vile\npays: FR\n",
    'parties/ouverture.mdx': '---\nordre: 1\ntitre: Ouverture\nresume: Un : deux\n---\n\n<Quote by="ana">Un.\n',
    'definitions/Paix.mdx': SOUND_FILES['interventions/bel-accueil.mdx'].replace('titre', 'terme'),
    'brouillon.txt': '',
    'seminaire.yaml': undefined,
  });
  expect(faults.map(({ at, rule }) => `${at} ${rule}`)).toMatchInlineSnapshot(`
    [
      "brouillon.txt:1:1 fichier-ignore",
      "definitions/Paix.mdx:1:1 nom-de-fichier",
      "definitions/Paix.mdx:2:1 champ-manquant",
      "definitions/Paix.mdx:3:1 champ-inconnu",
      "definitions/Paix.mdx:7:1 champ-inconnu",
      "interventions/bel-accueil.mdx:6:8 ordre-en-double",
      "lieux/amiens.yaml:1:7 apostrophe-droite",
      "lieux/amiens.yaml:2:7 valeur-invalide",
      "lieux/amiens.yaml:3:7 valeur-invalide",
      "parties/ouverture.mdx:4:9 en-tete-illisible",
      "parties/ouverture.mdx:7:1 corps-illisible",
      "seminaire.yaml:1:1 seminaire-absent",
      "themes/paix.yaml:1:1 champ-manquant",
    ]
  `);
});

test('issues sort by file, then line, then column, numbers as numbers', () => {
  const issue = (file: string, line: number, column: number) =>
    ({ file, line, column, rule: '', severity: 'error', reason: '', message: '' }) as const;
  const sorted = [issue('a', 1, 1), issue('a', 2, 3), issue('a', 2, 10), issue('a', 10, 1), issue('b', 1, 1)];
  expect([...sorted].reverse().sort(compareIssues)).toEqual(sorted);
});
