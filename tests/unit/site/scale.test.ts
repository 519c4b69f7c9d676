import { describe, expect, test } from 'vitest';
import {
  embedReference,
  hasOwnReferences,
  listExports,
  referencesPath,
  sharedParagraphs,
} from '../../../src/citing/exports.ts';
import { entryReference } from '../../../src/citing/reference.ts';
import { listMarkdownTwins } from '../../../src/metadata/markdown-twin.ts';
import type { Entry } from '../../../src/model/entities.ts';
import { heldBy, holderOf, scaleOf, USUAL_SCALE } from '../../../src/site/scale.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

const seminarOf = (count: number) =>
  proceedingsOf(
    contentFile('parties', 'chapitre', { titre: 'Partie' }, 'Un.'),
    contentFile('intervenants', 'ana-bel', { prenom: 'Ana', nom: 'Bel' }),
    ...Array.from({ length: count }, (_, place) =>
      contentFile('interventions', `texte-${place}`, { titre: `Titre ${place}`, ordre: place + 1 }, `Dit ${place}.`),
    ),
  );
const few = seminarOf(3);
const many = seminarOf(1500);
const [cited, citedMany] = [few, many].map((proceedings) => ({ proceedings, site: undefined }));
const text = many.get('interventions', 'texte-7');
const chapter = many.get('parties', 'chapitre');

describe('in a large collection', () => {
  test('a text has no file beside its page, a thing neither: a few for each chapter, and those of lists', () => {
    expect(scaleOf(few)).toBe(USUAL_SCALE);
    expect(scaleOf(many).hasOwnFiles).toBe(false);
    // Its pages stay as light, until the number of files forbids it.
    expect(scaleOf(many)).toEqual({ ...USUAL_SCALE, hasOwnFiles: false });
    const largest = scaleOf({ readingOrder: Array<Entry>(5000) });
    expect([largest.hasOwnFiles, largest.hasFullText, largest.words > USUAL_SCALE.words]).toEqual([false, false, true]);
    const paths = [...listExports(citedMany!), ...listMarkdownTwins(citedMany!)].map(({ path }) => path);
    expect(paths.filter((path) => path.split('/').length > 2)).toEqual([
      '/parties/chapitre/paragraphes.json',
      '/parties/chapitre/index.md',
    ]);
    expect(paths).toEqual(expect.arrayContaining(['/edition.bib', '/texte-integral.ris', '/interventions.json']));
    const usual = [...listExports(cited!), ...listMarkdownTwins(cited!)].map(({ path }) => path);
    for (const ending of ['.bib', '.ris', '.json', '/paragraphes.json', '/index.md']) {
      expect(usual).toContain(`/interventions/texte-2${ending}`);
    }
  });

  test('all that stood in those of each text stands in those of its chapter', () => {
    expect([holderOf(text, many), holderOf(chapter, many)]).toEqual([chapter, chapter]);
    expect(heldBy(text, many)).toEqual([]);
    const twin = listMarkdownTwins(citedMany!)[0]!.content();
    const missing = many.readingOrder.filter(({ title }) => !twin.includes(`# ${title}\n`));
    expect(missing.map(({ title }) => title)).toEqual([]);
    const shared = listExports(citedMany!).find(({ path }) => path === sharedParagraphs(text, many))!;
    const held = JSON.parse(shared.content()) as Record<string, { paragraphs: Record<string, { words: string }> }>;
    expect(Object.values(held['interventions/texte-7/']!.paragraphs).map(({ words }) => words)).toEqual(['Dit 7.']);
    expect(Object.keys(held)).toHaveLength(1501);
    expect(sharedParagraphs(few.get('interventions', 'texte-2'), few)).toBeUndefined();
  });

  test('the page of a text holds its reference, that of a thing leads to those of all texts', () => {
    const page = '/interventions/texte-7/';
    expect([hasOwnReferences(page, many), hasOwnReferences('/interventions/', many)]).toEqual([false, true]);
    expect(referencesPath('/intervenants/ana-bel/', many)).toBe('/texte-integral');
    expect(referencesPath('/intervenants/ana-bel/', few)).toBe('/intervenants/ana-bel');
    const item = entryReference(few.get('interventions', 'texte-2'), cited!);
    const files = new Map(listExports(cited!).map(({ path, content }) => [path, content]));
    for (const format of ['bib', 'ris', 'json'] as const) {
      const [, embedded] = /^data:[^,]+;charset=utf-8,(.*)$/s.exec(embedReference(item, format))!;
      expect(decodeURIComponent(embedded!)).toBe(files.get(`/interventions/texte-2.${format}`)!());
    }
  });
});
