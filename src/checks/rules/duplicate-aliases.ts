import type { CheckedContent, CheckedFile } from '../checked-content.ts';
import { foldLetters } from '../../prose/letters.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const duplicateAliases: Rule = {
  id: 'alias-en-double',
  reason: 'Un autre nom mène la recherche à une fiche : s’il en désigne deux, elle ne sait laquelle ouvrir.',
  severity: 'error',
  examples: {
    bad: {
      file: 'lieux/amiens.yaml',
      text: 'alias: [Reze]',
      beside: {
        'lieux/reze.yaml': 'nom: Rezé\ntype: ville\n',
        'interventions/bel-accueil.mdx': 'Elle vient de [Rezé](/lieux/reze/).',
      },
    },
    good: { file: 'lieux/amiens.yaml', text: 'alias: [Condevincum]' },
  },
  inContent: (content) => KINDS.flatMap((kind) => inKind(kind, content)),
};

const KINDS = ['intervenants', 'lieux', 'organisations', 'themes'] as const;

/** One name that a file gives to its entity. */
interface Name {
  file: CheckedFile;
  path: (string | number)[];
  text: string;
}

function inKind(kind: (typeof KINDS)[number], { files }: CheckedContent): RuleIssue[] {
  const ofKind = files.filter(({ source }) => source.kind === kind);
  // Two namesakes are two persons; an alias is chosen, and must not be the name of another.
  const bearers = new Map<string, Name>();
  for (const name of ofKind.flatMap(fullNames)) bearers.set(toKey(name.text), name);
  return ofKind.flatMap(chosenNames).flatMap((name) => {
    const key = toKey(name.text);
    const bearer = bearers.get(key) ?? name;
    bearers.set(key, bearer);
    // Two spellings of one name may both be worth showing on its page.
    const isSpelling = bearer.file === name.file && bearer.text !== name.text;
    return bearer === name || isSpelling ? [] : [toIssue(name, bearer)];
  });
}

function toIssue(name: Name, bearer: Name): RuleIssue {
  const isOwn = bearer.file === name.file;
  return {
    ...atField(name.file, name.path),
    message: isOwn
      ? `« ${name.text} » est déjà un nom de cette fiche.`
      : `« ${name.text} » désigne déjà ${bearer.file.source.path}.`,
    hint: isOwn ? 'L’enlever.' : 'L’enlever de l’une des deux fiches, ou le préciser.',
  };
}

interface Names {
  prenom?: unknown;
  nom?: unknown;
  sigle?: unknown;
  alias?: unknown;
}

function fullNames(file: CheckedFile): Name[] {
  const { prenom, nom } = (file.source.data ?? {}) as Names;
  if (typeof nom !== 'string') return [];
  return [{ file, path: ['nom'], text: typeof prenom === 'string' ? `${prenom} ${nom}` : nom }];
}

function chosenNames(file: CheckedFile): Name[] {
  const { sigle, alias } = (file.source.data ?? {}) as Names;
  const names = [
    { path: ['sigle'], text: sigle },
    ...(Array.isArray(alias) ? alias.map((text: unknown, index) => ({ path: ['alias', index], text })) : []),
  ];
  return names.flatMap(({ path, text }) => (typeof text === 'string' ? [{ file, path, text }] : []));
}

/** As the search compares names: no case, accents, apostrophes or hyphens. */
const toKey = (name: string): string =>
  foldLetters(name)
    .replace(/[’'\-\s\u00A0\u202F]+/g, ' ')
    .trim();
