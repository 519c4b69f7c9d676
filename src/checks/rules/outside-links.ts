import { atTop } from '../places.ts';
import type { Rule } from '../rule.ts';

export const outsideLinks: Rule = {
  id: 'hors-du-contenu',
  reason: 'Un lien symbolique publierait un fichier de l’ordinateur que personne n’a mis dans le contenu.',
  severity: 'error',
  examples: {
    bad: { file: 'fichiers/plan.pdf', linkTo: '/' },
    good: { file: 'fichiers/plan.pdf', linkTo: 'originaux/plan.pdf', beside: { 'fichiers/originaux/plan.pdf': '' } },
  },
  inContent: (content) =>
    content.outsideLinks.map((file) => ({
      ...atTop(file),
      message: 'Ce lien symbolique mène hors du dossier de contenu : rien n’en est lu ni publié.',
      hint: `Mettre à sa place une copie de ce qu’il désigne, dans ${content.directory}/, ou l’enlever.`,
    })),
};
