import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PreviewedContent } from '../../../src/integrations/previewed-content.ts';
import type { Content } from '../../../src/source/content.ts';
import { contentFolder, SOUND_FILES } from '../../support/content-folder.ts';

const TEXT = 'interventions/bel-accueil.mdx';
const RECORD = 'reperes/interventions/bel-accueil.jsonl';
const LINE = '{"id":"k7f","texte":"Une salle de trois cents places."}\n';

/** The preview of a folder, with what it has published. */
function preview(folder: string) {
  const published: Content[] = [];
  const content = new PreviewedContent(folder, {
    publish: (found) => void published.push(found),
    load: async () => {},
    reload: () => {},
    returned: () => {},
  });
  return { content, published };
}

test('a text under way loses passages: its page is shown all the same', async () => {
  const { content, published } = preview(contentFolder({ [RECORD]: LINE }));
  expect((await content.settle()).issues).toEqual([]);
  expect(published).toHaveLength(1);
});

test('a record that changes is read again, its text unchanged', async () => {
  const folder = contentFolder({ [TEXT]: `${SOUND_FILES[TEXT]}\nUne salle de trois cents places.\n` });
  const { content, published } = preview(folder);
  const idsOf = (found: Content) => found.files.find(({ slug }) => slug === 'bel-accueil')!.body.anchors.ids;
  expect(idsOf(published[0]!)).not.toContain('k7f');
  mkdirSync(join(folder, 'reperes/interventions'), { recursive: true });
  writeFileSync(join(folder, RECORD), LINE);
  content.touch();
  await content.settle();
  expect(idsOf(published.at(-1)!)).toContain('k7f');
});
