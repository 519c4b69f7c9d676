import { expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';
import { GIF } from '../../../support/pictures.ts';

const PICTURE = '![Une salle](/fichiers/Salle.gif)';
const talk = (body: string) =>
  faultsOf({
    'fichiers/Salle.gif': GIF,
    'fichiers/plan.pdf': '%PDF',
    'parties/paix.mdx': `---\ntitre: Paix\nordre: 2\nresume: La paix.\n---\n\nUn.\n\n${body}\n`,
  });

test.each([
  `<Figure credit="Léa" licence="CC-BY-4.0">${PICTURE} La salle.</Figure>`,
  `<Figure>\n\n${PICTURE}\n\nLa salle *vide*.\n\n</Figure>`,
  '![Une salle](/fichiers/Salle.gif "La salle.")',
])('%s', (body) => expect(talk(body)).toEqual([]));

test.each([
  ['<Figure>La salle.</Figure>', 'figure-sans-image', 'ne montre aucune image'],
  [`<Figure>${PICTURE}${PICTURE}</Figure>`, 'figure-sans-image', '2 images'],
  [`<Figure licence="CC">${PICTURE}</Figure>`, 'attribut-invalide', 'n’est pas une licence connue'],
  [`<Figure legende="La salle">${PICTURE}</Figure>`, 'attribut-invalide', '« legende » ne s’écrit pas en attribut'],
  [`Ici <Figure>${PICTURE}</Figure> et là.`, 'balise-mal-placee', 'dans une phrase'],
  ['![Une salle](/fichiers/salle.gif)', 'image-introuvable', 'son nom s’écrit « /fichiers/Salle.gif »'],
  ['![Une salle](fichiers/Salle.gif)', 'image-introuvable', 'son nom s’écrit « /fichiers/Salle.gif »'],
  ['![Un plan](/fichiers/plan.pdf)', 'image-introuvable', 'n’est pas une image'],
  ['![Un plan](/fichiers/plan.svg)', 'image-introuvable', 'n’est pas d’un format que le site montre'],
  ['![Une salle](/fichiers/la salle.gif)', 'signe-de-markdown', 'a des espaces'],
  ['![Salle.gif](/fichiers/Salle.gif)', 'image-sans-description', 'n’est que le nom d’un fichier'],
])('%s', (body, rule, message) => {
  expect(talk(body)).toMatchObject([{ rule, message: expect.stringContaining(message) }]);
});

test('the portrait of a person is a picture of the content', () => {
  const portrait = (file: string) =>
    faultsOf({
      'fichiers/ana.gif': GIF,
      'fichiers/plan.pdf': '%PDF',
      'intervenants/ana-bel.yaml': `prenom: Ana\nnom: Bel\nportrait:\n  fichier: fichiers/${file}\n  description: Ana Bel.\n`,
    });
  expect(portrait('ana.gif')).toEqual([]);
  expect(portrait('Ana.gif')).toMatchObject([{ rule: 'document-introuvable' }]);
  expect(portrait('plan.pdf')).toMatchObject([{ rule: 'document-introuvable', at: 'intervenants/ana-bel.yaml:4:12' }]);
});
