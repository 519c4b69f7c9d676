import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const HEAD = '---\ntitre: Paix\nordre: 2\nresume: La paix.\n---\n\n';
const under = (title: string) =>
  faultsOf({ 'parties/paix.mdx': `${HEAD}## ${title}\n\nUn.\n` }).map(({ at, rule }) => `${at} ${rule}`);

describe('anchors that the page has for itself', () => {
  test.each(['Contenu', 'Theme', 'P1', 'Fn-1', 'Fnref-1', 'Dans ce chapitre'])('%s', (title) => {
    expect(under(title)).toEqual(['parties/paix.mdx:7:1 ancre-prise']);
  });

  /** Where the frame of every page stands. */
  const FRAME = ['src/layouts/Page.astro', 'src/components/ui/SiteHeader.astro', 'src/search/interface/dialog.ts'];
  const ids = FRAME.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bid(?:=|: )["']([\w-]+)["']/g)].map(([, id]) => id!),
  );

  test('the frame has some', () => expect(ids.length).toBeGreaterThan(3));
  test.each(ids)('#%s', (id) => expect(under(id)).toHaveLength(1));
});

test.each(['Thème', 'Le contenu', 'Page 1', 'P', 'Fnac'])('%s is free', (title) => expect(under(title)).toEqual([]));

describe('where several texts stand on one page', () => {
  const OTHER = `---
titre: Droit
intervenants:
  - personne: ana-bel
partie: ouverture
ordre: 2
resume: Le droit.
---

Elle parle.
`;

  test.each(['Interventions Bel accueil', 'Interventions bel accueil, suite'])(
    'in a chapter, « %s » is the address of a section, or in one',
    (title) => expect(under(title)).toEqual(['parties/paix.mdx:7:1 ancre-prise']),
  );

  test.each(['Interventions', 'Interventions Dumas', 'Bel accueil'])('« %s » is that of none', (title) => {
    expect(under(title)).toEqual([]);
  });

  test('a title in a text may be the rest of the name of another', () => {
    const text = `${SOUND_FILES['interventions/bel-accueil.mdx']}\n## Droit\n\nUn.\n`;
    const files = { 'interventions/bel-accueil.mdx': text };
    expect(faultsOf(files)).toEqual([]);
    const beside = { ...files, 'interventions/bel-accueil-droit.mdx': OTHER };
    expect(faultsOf(beside).map(({ at, rule }) => `${at} ${rule}`)).toEqual([
      'interventions/bel-accueil.mdx:15:1 ancre-prise',
    ]);
  });
});

test.each(['k7f', 'M4t', 'Introduction d’avant'])(
  'an anchor of a passage, of now or before, is taken: « %s »',
  (title) => {
    const record = '{"id":"k7f","anciens":["introduction-davant"],"texte":"Un."}\n{"id":"m4t","retire":"2026-11-26"}\n';
    const files = { 'parties/paix.mdx': `${HEAD}## ${title}\n\nUn.\n`, 'reperes/parties/paix.jsonl': record };
    expect(faultsOf(files).map(({ rule }) => rule)).toEqual(['ancre-prise']);
  },
);
