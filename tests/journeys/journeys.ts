import assert from 'node:assert/strict';
import { anchorOf } from '../support/anchor-of.ts';
import type { DrivenBrowser } from './driven-browser.ts';
import { isFirst, isMarkedAlone, isSeen, isThere, usePrintStyle } from './seen.ts';
import { click, until } from './steps.ts';

/** The journeys of readers. Each one begins with an address; `root` is that of the site, with its last slash. */
export const JOURNEYS: Journey[] = [
  { name: 'une page se lit', run: readPage },
  { name: 'le thème change, et reste', run: switchTheme },
  { name: 'la page de recherche répond', run: searchOnItsPage },
  { name: 'la recherche s’ouvre sur une page', run: searchOverPage },
  ...[
    { name: 'à sa note', query: 'obédience', place: 'interventions/viltard-jumelages/#fn-1' },
    { name: 'à son paragraphe', query: 'belligérants', place: 'interventions/viltard-jumelages/#p2' },
    {
      name: 'au paragraphe d’un lien',
      query: 'combinaison',
      place: 'interventions/maisetti-paca/#p5',
    },
    {
      name: 'au paragraphe d’un mot qui est ailleurs aussi',
      query: 'AFD',
      place: 'etudes-de-cas/rennes-diyarbakir/#p2',
    },
    { name: 'à sa citation', query: 'habitants eux-mêmes', place: 'interventions/cibot-malakoff/#p2' },
  ].map(({ name, query, place }) => ({
    name: `un résultat s’ouvre ${name}`,
    run: (browser: DrivenBrowser, root: string) => openResult(browser, root, query, toPlace(place)),
  })),
  { name: 'l’adresse d’avant d’un paragraphe le marque', run: followFormerAddress },
  { name: 'une note se lit, et ramène à son appel', run: readNote },
  { name: 'une page s’imprime', run: printPage },
];

export interface Journey {
  name: string;
  /** @throws {Error} that says what a reader would miss */
  run(browser: DrivenBrowser, root: string): Promise<void>;
}

const READING_PAGE = 'interventions/viltard-jumelages/';

/** An address whose passage is named by its first place, as the site has it. */
function toPlace(address: string): string {
  const [path, place] = address.split('/#') as [string, string];
  return `${path}/#${anchorOf(path, place)}`;
}

async function readPage(browser: DrivenBrowser, root: string): Promise<void> {
  await browser.goTo(root + READING_PAGE);
  await until(browser, 'the title is shown', () => document.querySelector('h1')!.getBoundingClientRect().height > 0);
  await until(browser, 'there is no sideways scroll', () => document.documentElement.scrollWidth <= innerWidth);
  await until(
    browser,
    'it has its style',
    () => getComputedStyle(document.querySelector('.prose')!).display === 'grid',
  );
  await until(browser, 'it has its font', () => document.fonts.check('16px Spectral'));
}

async function switchTheme(browser: DrivenBrowser, root: string): Promise<void> {
  const background = () => getComputedStyle(document.body).backgroundColor;
  const isOther = (before: string) => getComputedStyle(document.body).backgroundColor !== before;
  await browser.goTo(root);
  const before = await browser.evaluate(background);
  await click(browser, '#theme');
  await until(browser, 'the theme changes', isOther, before);
  const chosen = await browser.evaluate(background);
  await browser.goTo(root + READING_PAGE);
  assert.equal(await browser.evaluate(background), chosen, 'another page has another theme');
  await click(browser, '#theme');
  await until(browser, 'the theme changes back', isOther, chosen);
  assert.equal(await browser.evaluate(background), before);
}

async function searchOnItsPage(browser: DrivenBrowser, root: string): Promise<void> {
  await browser.goTo(`${root}recherche/`);
  await click(browser, 'main input[type=search]');
  await browser.press([...'bamako']);
  await until(browser, 'Bamako comes first', isFirst, '#search-results', '/lieux/bamako/');
  await until(browser, 'its address says what is searched', () => location.search === '?q=bamako');
}

async function searchOverPage(browser: DrivenBrowser, root: string): Promise<void> {
  const isOpen = () => document.querySelector('dialog[open]') !== null;
  await browser.goTo(root + READING_PAGE);
  await browser.press(['/']);
  await until(browser, 'the search opens', isOpen);
  await browser.press([...'bamako']);
  await until(browser, 'Bamako comes first', isFirst, 'dialog', '/lieux/bamako/');
  await browser.press(['ArrowDown']);
  await until(browser, 'the arrow leads to it', () => document.activeElement!.textContent === 'Bamako');
  await browser.press(['Escape']);
  await until(browser, 'the search closes', () => document.querySelector('dialog[open]') === null);
}

async function openResult(browser: DrivenBrowser, root: string, query: string, place: string): Promise<void> {
  const [path, block] = place.split('#') as [string, string];
  const link = `#search-results a[href*="${place}"]`;
  await browser.goTo(`${root}recherche/?${new URLSearchParams({ q: query })}`);
  await until(browser, `« ${query} » finds ${place}`, isThere, link);
  await click(browser, link);
  await until(browser, 'the page opens', (end) => location.pathname.endsWith(end), `/${path}`);
  await until(browser, 'the place is marked and seen', isMarkedAlone, block);
}

async function followFormerAddress(browser: DrivenBrowser, root: string): Promise<void> {
  await browser.goTo(`${root}${READING_PAGE}#p3`);
  const paragraph = anchorOf('interventions/viltard-jumelages', 'p3');
  await until(browser, 'the paragraph is marked and seen', isMarkedAlone, paragraph);
}

async function readNote(browser: DrivenBrowser, root: string): Promise<void> {
  const isAt = (hash: string) => location.hash === hash;
  await browser.goTo(root + READING_PAGE);
  const note = anchorOf('interventions/viltard-jumelages', 'fn-1');
  await click(browser, '#fnref-1');
  await until(browser, 'the note is marked and seen', isMarkedAlone, note);
  assert.ok(await browser.evaluate(isSeen, '#fnref-1'), 'the line being read has gone');
  await click(browser, `#${note} .note-number`);
  await until(browser, 'its number leads back', isAt, '#fnref-1');
  await until(browser, 'the call is seen', isSeen, '#fnref-1');
}

async function printPage(browser: DrivenBrowser, root: string): Promise<void> {
  await browser.goTo(root + READING_PAGE);
  assert.ok(await browser.evaluate(isSeen, '.site-header nav'));
  await browser.evaluate(usePrintStyle);
  for (const hidden of ['.site-header nav', '.site-header form', '#theme', '.reading-navigation']) {
    await until(
      browser,
      `${hidden} is not printed`,
      (selector) => !document.querySelector(selector)!.clientHeight,
      hidden,
    );
  }
  assert.ok(
    await browser.evaluate(() => document.querySelector('.citation')!.clientHeight > 0),
    'its source is missing',
  );
}
