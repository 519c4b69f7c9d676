import type { Kind } from '../../schema/index.ts';
import { atTop } from '../places.ts';
import type { Rule } from '../rule.ts';

const LINE = '{"id":"k7f","texte":"Elle ouvre le séminaire à Amiens."}\n';

export const orphanRecords: Rule = {
  id: 'reperes-sans-texte',
  reason: 'Les adresses d’un texte renommé ou supprimé ne mènent plus nulle part : mieux vaut que ce soit voulu.',
  severity: 'error',
  examples: {
    bad: { file: 'reperes/interventions/bel-ouverture.jsonl', text: LINE },
    good: { file: 'reperes/interventions/bel-accueil.jsonl', text: LINE },
  },
  inContent: (content) =>
    content.records.flatMap(({ path, entry }) => {
      const [kind, slug] = entry.split('/') as [Kind, string];
      if (content.has(kind, slug)) return [];
      return [
        {
          ...atTop(path),
          message: `Ce relevé est celui de « ${entry} », qui n’existe pas.`,
          hint: 'Si le texte a été renommé, renommer de même ce fichier ; s’il a été supprimé, supprimer ce fichier et le dire sous « retirees » d’adresses.yaml.',
        },
      ];
    }),
};
