import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const INTERVENTION = `${SOUND_FILES['interventions/bel-accueil.mdx']}
## Un titre, l’ici

Une note.[^a]

[^a]: La note.
`;
/** The addresses of the paragraphs, to be chosen from. */
const PARAGRAPHS = expect.stringMatching(/^Paragraphes : 1 : #\w{3}, 2 : #\w{3}, 3 : #\w{3}\.$/);
const linkTo = (url: string) =>
  faultsOf({ 'interventions/bel-accueil.mdx': INTERVENTION.replace('/lieux/amiens/', url) });

test.each([
  ['/interventions/bel-accueil/#p9', '« #p9 » n’existe pas dans /interventions/bel-accueil/.', PARAGRAPHS],
  ['#p9', '« #p9 » n’existe pas dans cette page.', PARAGRAPHS],
  ['#un-titre', '« #un-titre » n’existe pas dans cette page.', 'vouliez-vous « un-titre-lici » ?'],
  ['/lieux/amiens/#p1', '« #p1 » n’existe pas dans /lieux/amiens/.', 'Cette page n’a pas de paragraphes.'],
  ['/citations/#p1', '« #p1 » n’existe pas dans /citations/.', 'Cette page n’a pas de paragraphes.'],
])('%s is nowhere', (url, message, hint) => {
  expect(linkTo(url)).toEqual([{ at: 'interventions/bel-accueil.mdx:11:27', rule: 'ancre-inconnue', message, hint }]);
});

test.each(['#p1', '#p3', '#fn-a', '#fnref-a', '/interventions/bel-accueil/#un-titre-lici'])('%s is there', (url) => {
  expect(linkTo(url)).toEqual([]);
});
