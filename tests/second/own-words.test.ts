import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { contentDirectory } from '../../src/source/content-directory.ts';
import { readContent } from '../../src/source/read-content.ts';
import { listFiles, loadProceedings, readSiteFile } from '../support/built-site.ts';
import { listFirstNames, listNamed } from '../support/first-seminar.ts';

const content = readContent(contentDirectory());
const countries = loadProceedings().placesByCountry();

/** The second seminar's own words. */
const own = [...content.files.map(({ text }) => text), ...countries.map(({ country }) => country.name)].join('\n');
/** The subjects of the first one, in words that are no names; and what it was. */
const SUBJECTS = ['diplomatie', 'jumelage', 'coopération', 'collectivité', 'séminaire', 'stage'];
const foreign = [...listFirstNames(), ...SUBJECTS].filter((word) => listNamed(own, [word]).length === 0);
const TEXTS = ['.html', '.css', '.js', '.json', '.svg', '.txt', '.xml'];

test('its content has no fault', () => expect(checkContent(content)).toEqual([]));

test('its site says no word of the first seminar', () => {
  expect(foreign.length).toBeGreaterThan(100);
  const said = TEXTS.flatMap(listFiles).flatMap((address) =>
    listNamed(readSiteFile(address), foreign).map((word) => `${address}: ${word}`),
  );
  expect(said).toEqual([]);
});
