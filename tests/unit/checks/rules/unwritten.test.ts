import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runNew } from '../../../../src/authoring/command.ts';
import { checkContent } from '../../../../src/checks/check-content.ts';
import { readContent } from '../../../../src/source/read-content.ts';
import { faultsOf, SOUND_FILES, temporaryFolder } from '../../../support/content-folder.ts';

test('whatever « npm run new » leaves to be written is told, and nothing else', async () => {
  const directory = join(temporaryFolder(), 'neuf');
  await runNew(['seminaire', directory], { directory });
  const issues = checkContent(readContent(directory));
  expect(new Set(issues.map(({ rule, severity }) => `${severity} ${rule}`))).toEqual(
    new Set(['warning reste-a-ecrire']),
  );
  const said = issues.map(({ message }) => message).join('\n');
  for (const words of ['[Titre complet du séminaire]', 'À compléter\u00A0:', 'Texte à venir.'])
    expect(said).toContain(words);
});

test.each([
  ['titre: Accueil', 'titre: "[Discours d’accueil]"'],
  ['Soyez les bienvenus.', 'Texte à venir demain.'],
  ['Elle ouvre', 'À compléter par l’éditeur. Elle ouvre'],
])('%s may become %s', (from, to) => {
  const path = 'interventions/bel-accueil.mdx';
  expect(faultsOf({ [path]: SOUND_FILES[path].replace(from, to) })).toEqual([]);
});
