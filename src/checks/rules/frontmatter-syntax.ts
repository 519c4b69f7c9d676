import type { YamlCause, YamlFault } from '../../source/yaml-faults.ts';
import type { Rule } from '../rule.ts';

export const frontmatterSyntax: Rule = {
  id: 'en-tete-illisible',
  reason: 'Un en-tête que le programme ne peut pas lire fait disparaître toute l’entrée.',
  severity: 'error',
  examples: {
    bad: { file: 'lieux/amiens.yaml', text: 'note: Deux rives : une ville.' },
    good: { file: 'lieux/amiens.yaml', text: 'note: "Deux rives\u00A0: une ville."' },
  },
  run: ({ files }) =>
    files.flatMap(({ source }) =>
      source.yamlFaults
        // The rule on tabs says it.
        .filter(({ cause }) => cause !== 'tab')
        .map((fault) => ({
          file: source.path,
          ...source.positionAt(fault.offset),
          message: 'Le YAML est mal formé.',
          hint: explain(fault),
        })),
    ),
};

const EXPLANATIONS: Record<Exclude<YamlCause, 'tab' | 'other'>, string> = {
  alias: 'Une valeur commence par « * », « & » ou « ! » : la mettre entre guillemets droits.',
  bracket: 'Un crochet ou une accolade n’est pas refermé, ou est de trop.',
  colon: 'Une valeur contient « : » : la mettre entre guillemets droits.',
  document: 'Une ligne « --- » se trouve au milieu des champs : l’enlever.',
  duplicate: 'Le même champ est écrit deux fois.',
  indent: 'Le retrait de la ligne ne correspond pas à celui des lignes voisines.',
  key: 'Une ligne n’a pas la forme « champ: valeur », avec une espace après les deux-points.',
  quote: 'Un guillemet droit n’est pas refermé, ou se trouve dans une valeur entre guillemets.',
  sign: 'Une valeur commence par un signe réservé (@, %, `) : la mettre entre guillemets droits.',
};

const explain = ({ cause, message }: YamlFault): string =>
  cause === 'tab' || cause === 'other' ? `Détail technique : ${message}` : EXPLANATIONS[cause];
