import { atCharacter } from '../places.ts';
import type { Rule } from '../rule.ts';

export const frontmatterFences: Rule = {
  id: 'en-tete-absent',
  reason: 'Les deux lignes « --- » séparent les champs du texte : sans elles, rien n’est lu comme il faut.',
  severity: 'error',
  examples: {
    bad: { file: 'pages/aide.mdx', text: 'titre: Aide\nresume: Comment lire.\n---\n\nUn texte.\n' },
    good: { file: 'pages/aide.mdx', text: '---\ntitre: Aide\nresume: Comment lire.\n---\n\nUn texte.\n' },
  },
  inFile: ({ source, fenceFault }) =>
    fenceFault
      ? [
          {
            ...atCharacter(source, fenceFault.offset),
            message: fenceFault.message,
            hint: 'Le fichier commence par une ligne « --- », puis les champs, puis une autre ligne « --- ».',
          },
        ]
      : [],
};
