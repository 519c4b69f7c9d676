import { KINDS } from '../../schema/index.ts';
import { atTop } from '../places.ts';
import type { Rule } from '../rule.ts';

export const strayFiles: Rule = {
  id: 'fichier-ignore',
  reason: 'Un fichier qui n’est pas à sa place n’apparaîtrait nulle part sur le site.',
  severity: 'error',
  examples: {
    bad: { file: 'lieux/troyes.yml', text: 'nom: Troyes\ntype: ville\n' },
    good: { file: 'lieux/amiens.yaml', text: 'nom: Amiens\ntype: ville\n', insteadOf: 'nom: Amiens\ntype: ville\n' },
  },
  run: ({ strays, directory }) =>
    strays.map((file) => ({
      ...atTop(file),
      message: 'Ce fichier n’est lu par rien.',
      hint: `Dossiers lus dans ${directory}/ : ${KINDS.join(', ')} ; textes en .mdx, fiches en .yaml.`,
    })),
};
