import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { accessibilitySchema } from '../../src/schema/index.ts';
import { accessibilityText } from '../../src/words/index.ts';
import { ACCESSIBILITY_FILE } from '../../src/source/read-content.ts';
import { contentDirectory } from '../../src/source/content-directory.ts';
import { CHECKS } from '../audit/checks.ts';
import { listTools } from '../audit/report.ts';
import { MARKUP } from '../audit/run-audit.ts';
import { foldSpace, listFaults, listReadAddresses, loadProceedings, readPages } from '../support/built-site.ts';
import { targetOf } from '../support/links.ts';
import { language } from '../../src/words/edition.ts';

const pages = readPages();
const declaration = pages.get('/accessibilite/')!.document.querySelector('main')!;

const path = join(contentDirectory(), ACCESSIBILITY_FILE);
const report = existsSync(path) ? accessibilitySchema.parse(parse(readFileSync(path, 'utf8'))) : undefined;

test.skipIf(report)('before the first audit, the declaration says that nothing was tested', () => {
  expect(declaration.text).toContain(accessibilityText.results.none);
  expect(declaration.text).toContain(accessibilityText.establishment.noDate);
});

describe.runIf(report)('the report of the last audit is of this site: when it is not, npm run audit', () => {
  const { pages: pagesThen, outils, controles } = report ?? { pages: 0, outils: [], controles: [] };

  test('every page was there', () => expect(pagesThen).toBe(listReadAddresses().length));

  test('the tools are those of today', () => expect(outils).toEqual(expect.arrayContaining(listTools())));

  test('the checks are those of today', () => {
    expect(controles.map(({ nom }) => nom)).toEqual([...CHECKS.map(({ name }) => name), MARKUP]);
  });

  test('the declaration tells them all', () => {
    const said = foldSpace(declaration.text);
    expect(controles.filter(({ nom }) => !said.includes(foldSpace(nom)))).toEqual([]);
  });
});

/** Its words are those of French law; in other languages, they are what the table of words says. */
describe.runIf(language === 'fr')('the declaration', () => {
  test('has the headings of the law, in its order', () => {
    expect(declaration.querySelectorAll('h1, h2, h3').map(({ text }) => foldSpace(text))).toEqual([
      'Déclaration d’accessibilité',
      'État de conformité',
      'Résultats des tests',
      'Contenus non accessibles',
      'Non-conformités',
      'Dérogations pour charge disproportionnée',
      'Contenus non soumis à l’obligation d’accessibilité',
      'Établissement de cette déclaration d’accessibilité',
      'Technologies utilisées pour la réalisation du site',
      'Agents utilisateurs, technologies d’assistance et outils utilisés pour vérifier l’accessibilité',
      'Pages du site ayant fait l’objet de la vérification de conformité',
      'Retour d’information et contact',
      'Voies de recours',
      'Raccourcis clavier',
    ]);
  });

  test('claims nothing that nobody established', () => {
    expect(declaration.text).toContain('n’est pas en conformité');
    expect(declaration.text).not.toMatch(/(totale|partielle)(ment)? conform|conformité (totale|partielle)/);
  });

  test('says who must give a contact, when the content gives none', () => {
    const { email, page, address } = loadProceedings().seminar.contact;
    const isMissing = [email, page, address].every((way) => way === undefined);
    expect(declaration.text.includes(accessibilityText.contact.missing)).toBe(isMissing);
  });
});

test('every page says the state of conformity and leads to the declaration', () => {
  expect(
    listFaults(pages, ({ document, address }) => {
      const links = document.querySelectorAll('.site-footer a');
      const link = links.find(({ text }) => foldSpace(text) === foldSpace(accessibilityText.mention));
      const target = link && targetOf(link.getAttribute('href')!, address);
      return target?.address === '/accessibilite/' ? [] : ['no mention'];
    }),
  ).toEqual([]);
});

/** « Contexte » for « I. Contexte »: the number of a chapter says nothing in a list of tabs. */
test('the title of a page begins with its main heading', () => {
  expect(
    listFaults(pages, ({ document, address }) => {
      if (address === '/') return [];
      const heading = foldSpace(document.querySelector('h1')!.text);
      const title = foldSpace(document.querySelector('head title')!.text);
      const own = title.split(' · ')[0]!;
      return heading.endsWith(own) || own.startsWith(heading) ? [] : [`« ${title} » for « ${heading} »`];
    }),
  ).toEqual([]);
});

test('what is marked as being in another language has a code that means one', () => {
  const names = new Intl.DisplayNames('fr', { type: 'language', fallback: 'none' });
  const marked = [...pages.values()].flatMap(({ document }) => document.querySelectorAll('body [lang]'));
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.map((element) => element.getAttribute('lang')!).filter((code) => !names.of(code))).toEqual([]);
});
