import { expect, test } from 'vitest';
import { buildProceedings } from '../../../src/model/proceedings.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { loadContent } from '../../../src/source/content.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { contentFolder, type Changes } from '../../support/content-folder.ts';
import { countSteps } from '../../support/count-steps.ts';
import { renderAlone } from '../../support/rendered-body.ts';

const HEAD = 'titre: Paix\nordre: 2\nresume: La paix.\n';
const chapter = (body: string, fields = ''): Changes => ({
  'parties/paix.mdx': `---\n${HEAD}${fields}---\n\n${body}\n`,
});
const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('');
const NAMESAKE = {
  'intervenants/ana-bel-juriste.yaml': 'prenom: Ana\nnom: Bel\nnote: Juriste.\n',
  'parties/ouverture.mdx':
    '---\ntitre: Ouverture\nordre: 1\nresume: Le début.\n---\n\nOn entend [une autre](/intervenants/ana-bel-juriste/).\n',
};

/** Everything that is asked of a text: its faults, what it names, what is said of that, its page. */
function readAll(folder: string): void {
  checkContent(readContent(folder));
  const proceedings = buildProceedings(loadContent(folder));
  for (const resource of proceedings.resources) {
    proceedings.statementsOn(resource);
    if (resource.kind === 'intervenants') proceedings.statementsBy(resource);
    if ('body' in resource) renderAlone(resource.body);
  }
}

/** How many of each, and how many times something may be done for one of them: a square of them would be hundreds. */
const COUNT = 800;
const MOST = 60;

test.each<[string, (count: number) => Changes]>([
  ['links, each in its paragraph', (count) => chapter('[a](/lieux/amiens/)\n\n'.repeat(count))],
  ['links in one paragraph', (count) => chapter('[Amiens](/lieux/amiens/) '.repeat(count))],
  ['names in one paragraph', (count) => chapter('À Amiens. '.repeat(count))],
  ['names, each in its paragraph', (count) => chapter('À Amiens.\n\n'.repeat(count))],
  ['one name of two persons', (count) => ({ ...NAMESAKE, ...chapter('On entend Ana Bel.\n\n'.repeat(count)) })],
  [
    'links that say which person is meant',
    (count) => ({ ...NAMESAKE, ...chapter('On entend [Ana Bel](/intervenants/ana-bel/).\n\n'.repeat(count)) }),
  ],
  ['voices', (count) => chapter('<Voice of="ana-bel">\n\nÀ Amiens.\n\n</Voice>\n\n'.repeat(count))],
  ['cross-references', (count) => chapter('<See>À [Amiens](/lieux/amiens/).</See>\n\nUn.\n\n'.repeat(count))],
  [
    'notes that call each other',
    (count) =>
      chapter(`À[^0].\n\n${times(count, (n) => `[^${n}]: À Amiens${n + 1 < count ? `[^${n + 1}]` : ''}.\n\n`)}`),
  ],
  [
    'words that stand for a name, many times',
    (count) =>
      chapter(
        'La ville.\n\n'.repeat(count),
        'mentions:\n  ajouter:\n    - { lieu: amiens, mots: La ville, raison: Elle. }\n',
      ),
  ],
])('nothing is done as many times as the square of their number: %s', async (_, write) => {
  const folder = contentFolder(write(COUNT));
  const steps = await countSteps(() => readAll(folder));
  expect(steps.some(({ count }) => count >= COUNT)).toBe(true);
  expect(steps.filter(({ count }) => count > MOST * COUNT)).toEqual([]);
});
