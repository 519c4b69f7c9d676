import { expect, test } from 'vitest';
import { listFaults, listFiles, readPages, readSiteFile } from '../support/built-site.ts';

const pages = readPages();
const sheets = listFiles('.css').map(readSiteFile);
const scripts = listFiles('.js').filter((address) => address.startsWith('/_astro/'));

/** Pages with a layout of their own, whose styles the others do without. */
const OF_THEIR_OWN =
  /^\/(?:(?:carte|chiffres|chronologie|donnees|glossaire|index|programme|recherche|texte-integral)\/|debats\/.*|(?:lieux|organisations)\/(?!page\/).+)?$/;

test('nothing but one style sheet keeps a page from being shown; one more of a page with a layout of its own, and of one with pictures or recordings', () => {
  expect(
    listFaults(pages, ({ address, document }) => {
      const hasMaterials = document.querySelector('link[rel=stylesheet][href*=materials]') !== null;
      const most = 1 + Number(OF_THEIR_OWN.test(address)) + Number(hasMaterials);
      // What a template holds is for the disk.
      const scripts = document
        .querySelectorAll('script[src]:not([type=module], [async], [defer])')
        .filter((script) => !script.closest('template'));
      const late = document.querySelectorAll('body link[rel=stylesheet], body style');
      const blocking = document.querySelectorAll('head link[rel=stylesheet]:not([media=print])');
      const imported = sheets.filter((sheet) => /@import/.test(sheet));
      return blocking.length === most && [...scripts, ...late, ...imported].length === 0
        ? []
        : ['another number of sheets'];
    }),
  ).toEqual([]);
});

test('no font keeps text from being shown, or moves it when it comes', () => {
  const faces = sheets.flatMap((sheet) => sheet.match(/@font-face\s*\{[^}]*url\([^}]*\}/g) ?? []);
  expect(faces.length).toBeGreaterThan(0);
  expect(faces.filter((face) => !/font-display:\s*optional/.test(face))).toEqual([]);
});

test('the faces that every page has are asked for before the style sheet is read', () => {
  const preloaded = listFaults(pages, ({ document }) =>
    document.querySelectorAll('link[rel=preload][as=font][crossorigin]').length === 3 ? [] : ['no font'],
  );
  expect(preloaded).toEqual([]);
});

/** Browsers of spring 2022 on (`cssTarget` in the Astro configuration); older ones show the page without its styles. */
test.each([
  ['light-dark()', /light-dark\(/],
  ['media queries in ranges', /@media[^{]*[<>]/],
  ['nested rules', /[{;}]\s*&/],
  ['color-mix()', /color-mix\(/],
  ['container queries', /@container/],
])('no style needs %s, which browsers of 2022 do not know', (_, feature) => {
  expect(sheets.filter((sheet) => feature.test(sheet))).toEqual([]);
});

test('a selector that old browsers do not know stands in a rule of its own', () => {
  const selectors = sheets.flatMap((sheet) => sheet.match(/[^{};]*:has\([^{}]*(?=\{)/g) ?? []);
  expect(selectors.length).toBeGreaterThan(0);
  // In the list of `:is`, they only drop what they do not know.
  const withoutLists = (selector: string): string => {
    const shorter = selector.replace(/\([^()]*\)/g, '');
    return shorter === selector ? selector : withoutLists(shorter);
  };
  expect(selectors.filter((selector) => withoutLists(selector).includes(','))).toEqual([]);
});

test('no style depends on how the screen is held', () => {
  expect(sheets.filter((sheet) => /\(\s*orientation/.test(sheet))).toEqual([]);
});

test('no script has a syntax that browsers of 2022 cannot read, which would stop all of it', () => {
  const source = scripts.map(readSiteFile).join('\n');
  expect(scripts.length).toBeGreaterThan(0);
  expect(source.match(/\(\?<[=!][^)]*\)/g)).toBeNull();
});

test('the sides that columns of tables may have are in the style sheet', () => {
  const style = sheets.join('\n');
  for (const side of ['left', 'center', 'right']) expect(style).toMatch(new RegExp(`\\.${side}\\{text-align:${side}`));
});
