import { describe, expect, test } from 'vitest';
import { checkContent, rules } from '../../../src/checks/check-content.ts';
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
    'themes/paix.yaml': 'nom: Paix\n',
    'lieux/nantes.yaml': "nom: L'île\ntype: vile\npays: FR\n",
    'parties/ouverture.mdx': '---\nordre: 1\ntitre: Ouverture\nresume: Un : deux\n---\n\n<Quote by="ana">Un.\n',
    'definitions/Paix.mdx': SOUND_FILES['interventions/bel-accueil.mdx'].replace('titre', 'terme'),
    'brouillon.txt': '',
    'seminaire.yaml': undefined,
  });
  expect(faults.map(({ at, rule }) => `${at} ${rule}`)).toMatchInlineSnapshot(`
    [
      "brouillon.txt:1:1 nom-de-fichier",
      "definitions/Paix.mdx:1:1 nom-de-fichier",
      "definitions/Paix.mdx:2:1 en-tete-invalide",
      "definitions/Paix.mdx:3:1 en-tete-invalide",
      "definitions/Paix.mdx:7:1 en-tete-invalide",
      "interventions/bel-accueil.mdx:6:8 ordre-en-double",
      "lieux/nantes.yaml:1:6 typographie",
      "lieux/nantes.yaml:2:7 en-tete-invalide",
      "lieux/nantes.yaml:3:7 en-tete-invalide",
      "parties/ouverture.mdx:4:9 en-tete-illisible",
      "parties/ouverture.mdx:7:1 corps-illisible",
      "seminaire.yaml:1:1 nom-de-fichier",
      "themes/paix.yaml:1:1 en-tete-invalide",
    ]
  `);
});

test('issues sort by file, then line, then column, numbers as numbers', () => {
  const issue = (file: string, line: number, column: number) => ({ file, line, column, rule: '', message: '' });
  const sorted = [issue('a', 1, 1), issue('a', 2, 3), issue('a', 2, 10), issue('a', 10, 1), issue('b', 1, 1)];
  expect([...sorted].reverse().sort(compareIssues)).toEqual(sorted);
});

describe('every rule', () => {
  test('has a name of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test.each(rules.map(({ id, reason }) => [id, reason]))('%s says why it matters', (id, reason) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(reason).toMatch(/^\p{Lu}.*\.$/u);
  });
});
