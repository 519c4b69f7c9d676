import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { contentFolder, temporaryFolder } from '../support/content-folder.ts';

/** An intervention by one of the two. */
const speech = (title: string, person: string, capacity: string, order: number) => `---
titre: ${title}
intervenants:
  - personne: ${person}
    qualite: ${capacity}
partie: ouverture
ordre: ${order}
resume: ${title}.
---

Il ouvre la séance avec [Jean Dumas](/intervenants/${person === 'jean-dumas' ? 'jean-dumas-juriste' : 'jean-dumas'}/).

<Quote by="${person}">La séance est ouverte.</Quote>
`;

test('two persons of one name are told apart on every page, in its title too', () => {
  const content = contentFolder({
    'intervenants/jean-dumas.yaml': 'prenom: Jean\nnom: Dumas\n',
    'intervenants/jean-dumas-juriste.yaml': 'prenom: Jean\nnom: Dumas\n',
    'interventions/dumas-ville.mdx': speech('La ville', 'jean-dumas', 'maire d’Amiens', 2),
    'interventions/dumas-droit.mdx': speech('Le droit', 'jean-dumas-juriste', 'juriste', 3),
  });
  const site = join(temporaryFolder(), 'site');
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: site };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { encoding: 'utf8', env });
  expect(status, stdout + stderr).toBe(0);

  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const undistinguished = pages.flatMap((file) => {
    const document = parse(readFileSync(join(site, file), 'utf8'));
    // What the author wrote stands as it is: there, the link says which is meant.
    // A query is what people type; a reference names as catalogues do.
    for (const words of document.querySelectorAll('.prose p, blockquote, .search-examples, .reference, .citation'))
      words.remove();
    const text = document.querySelector('html')!.structuredText.replace(/\s+/g, ' ');
    return [...text.matchAll(/Jean Dumas(?!,? \(?(?:maire d’Amiens|juriste)\b)(.{0,40})/g)].map(
      ([found]) => `${file}: ${found}`,
    );
  });
  expect(undistinguished).toEqual([]);
});
