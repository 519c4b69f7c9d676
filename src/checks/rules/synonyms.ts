import { foldLetters } from '../../prose/letters.ts';
import { listTexts } from '../../schema/index.ts';
import type { CheckedContent, CheckedFile } from '../checked-content.ts';
import { suggest } from '../nearest.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const synonyms: Rule = {
  id: 'synonyme-sans-effet',
  reason:
    'Un synonyme mène de ce que l’on tape à ce que les actes disent : à ce qu’ils ne disent pas, il ne mène nulle part.',
  severity: 'error',
  examples: {
    bad: { file: 'synonymes.yaml', text: 'synonymes:\n  - { mots: [twinning], pour: [parrainage] }\n' },
    good: { file: 'synonymes.yaml', text: 'synonymes:\n  - { mots: [welcome], pour: [accueil] }\n' },
  },
  inContent: (content) => {
    const file = content.files.find(({ source }) => source.kind === 'synonymes');
    if (!file || file.faults.length > 0 || !content.isWhole) return [];
    const { synonymes = [], groupes = [] } = (file.source.data ?? {}) as Partial<Written>;
    const said = wordsOfTexts(content);
    return [
      ...synonymes.flatMap(({ pour }, rank) =>
        pour.flatMap((meant, place) => unsaid(meant, ['synonymes', rank, 'pour', place], { file, said })),
      ),
      ...groupes.flatMap((group, rank) =>
        group.some((one) => isSaid(one, said)) ? [] : unsaid(group[0]!, ['groupes', rank, 0], { file, said }),
      ),
      ...loops(synonymes, file),
    ];
  },
};

interface Written {
  synonymes: { mots: string[]; pour: string[] }[];
  groupes: string[][];
}

/** The issue of words that are in no text and no name. */
function unsaid(
  meant: string,
  path: (string | number)[],
  { file, said }: { file: CheckedFile; said: ReadonlySet<string> },
): RuleIssue[] {
  const unknown = wordsOf(meant).find((word) => !said.has(word));
  if (unknown === undefined) return [];
  const near = suggest(unknown, [...said]);
  return [
    {
      ...atField(file, path),
      message: `Aucun texte ni aucun nom ne contient « ${unknown} »${near ? ` : ${near}` : '.'}`,
      hint: 'Écrire à droite un mot, une expression ou un nom tel que les actes l’emploient.',
    },
  ];
}

/** The issues of words that come to stand for themselves: « a » for « b », and « b » for « a ». */
function loops(synonymes: Written['synonymes'], file: CheckedFile): RuleIssue[] {
  const leads = new Map<string, string[]>();
  for (const { mots, pour } of synonymes) {
    for (const word of mots) leads.set(keyOf(word), [...(leads.get(keyOf(word)) ?? []), ...pour.map(keyOf)]);
  }
  return synonymes.flatMap(({ mots }, rank) =>
    mots.flatMap((word, place) =>
      comesBack(keyOf(word), leads)
        ? [
            {
              ...atField(file, ['synonymes', rank, 'mots', place]),
              message: `« ${word} » finit par se remplacer lui-même.`,
              hint: 'Enlever l’un des deux sens ; des mots qui se valent tous se mettent sous « groupes ».',
            },
          ]
        : [],
    ),
  );
}

function comesBack(start: string, leads: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const next = [...(leads.get(start) ?? [])];
  for (let key = next.pop(); key !== undefined; key = next.pop()) {
    if (key === start) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    next.push(...(leads.get(key) ?? []));
  }
  return false;
}

const isSaid = (meant: string, said: ReadonlySet<string>): boolean => wordsOf(meant).every((word) => said.has(word));

/** Every word of the texts and of the fields, the table of synonyms aside. */
function wordsOfTexts({ files }: CheckedContent): Set<string> {
  return new Set(
    files
      .filter(({ source }) => source.kind !== 'synonymes')
      .flatMap((file) => [
        ...listTexts(file.source.schema, file.source.data).map(({ text }) => text),
        ...file.prose().map(({ passage }) => passage.text),
      ])
      .flatMap(wordsOf),
  );
}

const wordsOf = (text: string): string[] => foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const keyOf = (text: string): string => wordsOf(text).join(' ');
