import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameOf } from '../../src/model/entities.ts';
import { buildProceedings, type Proceedings } from '../../src/model/proceedings.ts';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import { lazily } from '../../src/prose/lazily.ts';
import { resourceLabel } from '../../src/site/labels.ts';
import { pathOf } from '../../src/site/paths.ts';
import { loadContent } from '../../src/source/content.ts';
import { loadProceedings, SITE } from './built-site.ts';

/** A word that only the second publication has. */
export const NEW_WORD = 'abélardise';

/** The next publication: two corrections, a person and a text more, first of their kinds. Read once for all copies. */
const readNext = lazily((): Proceedings => {
  const content = mkdtempSync(join(tmpdir(), 'published-'));
  cpSync('content', content, { recursive: true });
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(content, file), change(readFileSync(join(content, file), 'utf8')));
  edit('interventions/viltard-jumelages.mdx', (text) => text.replace('Il faut alors', 'Il fallait alors'));
  edit('interventions/crepeau-consensus.mdx', (text) => text.replace(/\.\n/, ', dit-on.\n'));
  writeFileSync(join(content, 'intervenants/aaron-abel.yaml'), 'prenom: Aaron\nnom: Abel\n');
  cpSync(join(content, 'interventions/viltard-jumelages.mdx'), join(content, 'interventions/abel-premier.mdx'));
  edit('interventions/abel-premier.mdx', (text) =>
    text
      .replace(/^titre: .*$/m, `titre: Une ${NEW_WORD} des villes`)
      .replace('personne: yves-viltard', 'personne: aaron-abel'),
  );
  const proceedings = buildProceedings(loadContent(content));
  rmSync(content, { recursive: true });
  return proceedings;
});

/** A copy of the built site, and what publishes the next one there. */
export function copyToPublish() {
  const site = mkdtempSync(join(tmpdir(), 'published-'));
  cpSync(SITE, site, { recursive: true });
  return {
    site,
    /** What each page may be called, before and after. */
    listTitles: () => [titlesOf(loadProceedings()), titlesOf(readNext())] as const,
    /** Publishes the second one, in the place of the first. */
    publishAgain: () => writeSearchIndex(readNext(), site),
    remove: () => rmSync(site, { recursive: true }),
  };
}

/** What each page may be called: its name, or what lists call it. */
export type Titles = ReadonlyMap<string, readonly string[]>;

const titlesOf = ({ resources }: Proceedings): Titles =>
  new Map(resources.map((resource) => [pathOf(resource), [nameOf(resource), resourceLabel(resource)].map(plain)]));

/** A title as it can be compared: the index knows straight apostrophes only, and one kind of space. */
export const plain = (title: string): string => title.replace(/[’']/g, "'").replace(/\s+/g, ' ').trim();
