import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

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
