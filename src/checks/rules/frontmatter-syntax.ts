import type { SourceFile } from '../../source/source-file.ts';
import type { YamlCause, YamlFault } from '../../source/yaml-faults.ts';
import { atCharacter } from '../places.ts';
import type { Rule } from '../rule.ts';

export const frontmatterSyntax: Rule = {
  id: 'en-tete-illisible',
  reason: 'Un en-tête que le programme ne peut pas lire fait disparaître toute l’entrée.',
  severity: 'error',
  examples: {
    bad: { file: 'lieux/amiens.yaml', text: 'note: Deux rives : une ville.' },
    good: { file: 'lieux/amiens.yaml', text: 'note: "Deux rives\u00A0: une ville."' },
  },
  inFile: ({ source }) =>
    source.yamlFaults
      // The rule on tabs says it.
      .filter(({ cause }) => cause !== 'tab')
      .map((fault) => ({
        ...atCharacter(source, fault.offset + indentAt(source, fault.offset)),
        message: fault.cause === 'length' ? 'L’en-tête est trop long.' : 'Le YAML est mal formé.',
        hint: explain(fault, source),
      })),
};

const EXPLANATIONS: Record<Exclude<YamlCause, 'tab' | 'other'>, string> = {
  alias: 'Une valeur commence par « * », « & » ou « ! » : la mettre entre guillemets droits.',
  bracket: 'Un crochet ou une accolade n’est pas refermé, ou est de trop.',
  colon: 'Une valeur contient « : » : la mettre entre guillemets droits.',
  document: 'Une ligne « --- » se trouve au milieu des champs : l’enlever.',
  duplicate: 'Le même champ est écrit deux fois.',
  indent: 'Le retrait de la ligne ne correspond pas à celui des lignes voisines.',
  key: 'Une ligne n’a pas la forme « champ: valeur », avec une espace après les deux-points.',
  length: 'Cent mille signes suffisent à des champs : ce qui est long va dans un texte.',
  quote: 'Un guillemet droit n’est pas refermé, ou se trouve dans une valeur entre guillemets.',
  reserved: 'Une valeur commence par un signe réservé (@, %, `) : la mettre entre guillemets droits.',
};

/** The parser's words for the other faults that editors make, and what to do about each. */
const OTHERS: [RegExp, string][] = [
  [/block-seq-ind on same line/, 'Une liste commence à la ligne suivante, ou s’écrit entre crochets : [un, deux].'],
  [/Unexpected , in flow/, 'Une virgule est de trop dans la liste.'],
  [/not allowed within flow/, 'Une virgule manque entre deux champs, dans les accolades.'],
  [/Invalid escape/, 'Entre guillemets droits, une barre oblique inverse s’écrit deux fois : « \\\\ ».'],
  [/block scalar/i, 'Après « | » ou « > », le texte commence à la ligne suivante, en retrait.'],
];

function explain({ cause, offset, message }: YamlFault, source: SourceFile): string {
  // A field that stands a little too far to the left is no line without a colon.
  if (cause === 'key' && /^ +[\p{L}-]+:(?:\s|$)/u.test(source.text.slice(offset))) return EXPLANATIONS.indent;
  if (/[\]}][ \t]+$/.test(source.text.slice(0, offset))) {
    return 'Du texte suit un crochet ou une accolade : mettre la valeur entre guillemets droits.';
  }
  if (cause !== 'tab' && cause !== 'other') return EXPLANATIONS[cause];
  const known = OTHERS.find(([pattern]) => pattern.test(message))?.[1];
  return known ?? `Relire cette ligne et la précédente. Le programme qui les lit dit, en anglais : « ${message} ».`;
}

/** How far a line that begins there is indented. */
const indentAt = ({ text }: SourceFile, offset: number): number => /^ */.exec(text.slice(offset))![0].length;
