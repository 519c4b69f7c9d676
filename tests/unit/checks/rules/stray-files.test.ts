import { expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

test.each(['notes.txt', 'lieux/nice.yml', 'lieux/sud/nice.yaml', 'themes/paix.mdx', 'villes/nice.yaml'])(
  '%s is read by nothing',
  (path) => {
    expect(faultsOf({ [path]: 'nom: Ville\ntype: ville\n' })).toEqual([
      {
        at: `${path}:1:1`,
        rule: 'fichier-ignore',
        message: 'Ce fichier n’est lu par rien.',
        hint: expect.stringMatching(/parties, interventions, etudes-de-cas.* textes en \.mdx, fiches en \.yaml\.$/),
      },
    ]);
  },
);
