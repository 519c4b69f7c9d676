import type { CheckedFile } from '../checked-content.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const namesakes: Rule = {
  id: 'noms-identiques',
  reason:
    'De deux fiches que rien ne distingue, le lecteur ne sait laquelle ouvrir : c’est souvent la même, faite deux fois.',
  severity: 'warning',
  examples: {
    bad: {
      file: 'lieux/amiens-bis.yaml',
      text: 'nom: Amiens\ntype: ville\npays: [FR]\n',
      beside: { 'interventions/bel-accueil.mdx': 'Elle vient d’[Amiens](/lieux/amiens-bis/).' },
    },
    good: {
      file: 'lieux/amiens-ontario.yaml',
      text: 'nom: Amiens\ntype: ville\npays: [CA]\n',
      beside: { 'interventions/bel-accueil.mdx': 'Elle vient d’[Amiens](/lieux/amiens-ontario/).' },
    },
  },
  inContent: ({ files }) => {
    const first = new Map<string, CheckedFile>();
    return files.flatMap((file): RuleIssue[] => {
      const identity = identityOf(file);
      const twin = identity === undefined ? undefined : first.get(identity);
      if (identity !== undefined && !twin) first.set(identity, file);
      return twin
        ? [
            {
              ...atField(file, ['nom']),
              message: `Rien ne distingue cette fiche de ${twin.source.path}.`,
              hint: 'N’en garder qu’une, ou dire dans l’une et l’autre ce qui les distingue (type, pays, note…).',
            },
          ]
        : [];
    });
  },
};

/** For each kind of which readers see lists of names: the fields by which they tell apart what bears the same name. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  intervenants: ['prenom', 'nom', 'note'],
  lieux: ['nom', 'type', 'pays', 'note'],
  organisations: ['nom', 'sigle', 'type', 'lieu', 'note'],
  themes: ['nom'],
};

function identityOf({ source }: CheckedFile): string | undefined {
  const fields = TELLING[source.kind];
  const data = (source.data ?? {}) as Record<string, unknown>;
  return fields && typeof data['nom'] === 'string'
    ? JSON.stringify([source.kind, ...fields.map((field) => data[field])])
    : undefined;
}
