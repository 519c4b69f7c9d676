import { foldLetters } from '../../prose/letters.ts';
import type { CheckedContent, CheckedFile } from '../checked-content.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const twiceAPerson: Rule = {
  id: 'personne-en-double',
  reason: 'Deux fiches d’une même personne, sous deux graphies, partagent entre deux pages ce qu’elle a dit.',
  severity: 'warning',
  examples: {
    bad: {
      file: 'intervenants/bel-ana.yaml',
      text: 'prenom: BEL\nnom: Ána\n',
      beside: { 'interventions/bel-accueil.mdx': 'Elle cite [Bel Ána](/intervenants/bel-ana/).' },
    },
    good: {
      file: 'intervenants/anna-bel.yaml',
      text: 'prenom: Anna\nnom: Bel\n',
      beside: { 'interventions/bel-accueil.mdx': 'Elle cite [Anna Bel](/intervenants/anna-bel/).' },
    },
  },
  inContent: (content) => {
    const persons = listPersons(content);
    const first = new Map<string, NamedPerson>();
    return persons.flatMap((person): RuleIssue[] => {
      const twin = person.keys.map((key) => first.get(key)).find((other) => other && mayBeTheSame(person, other));
      for (const key of person.keys) if (!first.has(key)) first.set(key, person);
      return twin ? [describe(person, twin)] : [];
    });
  },
};

interface NamedPerson {
  file: CheckedFile;
  name: string;
  /** What is written of it. */
  fields: string;
  /** Each word of the given name; « J. » is « j ». */
  given: string[];
  /** The keys that spellings of one name share: its words in any order, and its initials before the family name. */
  keys: string[];
}

const listPersons = ({ files }: CheckedContent): NamedPerson[] =>
  files.flatMap((file) => {
    const data = (file.source.data ?? {}) as Record<string, unknown>;
    if (file.source.kind !== 'intervenants' || typeof data['nom'] !== 'string') return [];
    const [prenom, particule] = [data['prenom'], data['particule']].map((part) =>
      typeof part === 'string' ? part : '',
    );
    const [given, family] = [wordsOf(prenom!), wordsOf(`${particule} ${data['nom']}`)];
    return [
      {
        file,
        name: [prenom, particule, data['nom']].filter(Boolean).join(' '),
        fields: JSON.stringify([prenom, particule, data['nom']]),
        given,
        keys: [
          [...given, ...family].sort().join(' '),
          ...(given.length > 0 ? [`${given.map(([initial]) => initial).join('')} | ${family.join(' ')}`] : []),
        ],
      },
    ];
  });

const wordsOf = (text: string): string[] => foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Spelt the same, they are told apart otherwise, or another rule says so; « Jean » and « Jacques » have one initial. */
function mayBeTheSame(one: NamedPerson, other: NamedPerson): boolean {
  if (one.fields === other.fields) return false;
  if (one.keys[0] === other.keys[0]) return true;
  const isInitials = ({ given }: NamedPerson) => given.every((word) => word.length === 1);
  return isInitials(one) || isInitials(other);
}

const describe = ({ file, name }: NamedPerson, twin: NamedPerson): RuleIssue => ({
  ...atField(file, ['nom']),
  message: `« ${name} » semble la même personne que « ${twin.name} » (${twin.file.source.path}).`,
  hint: 'Si c’est elle, ne garder qu’une fiche, et mettre l’autre graphie dans son champ « alias ».',
});
