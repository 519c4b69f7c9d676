import type { SynonymsData } from '../schema/index.ts';

/** Words that readers type, and those that the texts have for them. */
export interface Synonym {
  typed: readonly string[];
  means: readonly string[];
}

/** The editor's table, a group said word by word: each of its words means the others. */
export const listSynonyms = (data: SynonymsData | undefined): Synonym[] => [
  ...(data?.synonymes ?? []).map(({ mots, pour }) => ({ typed: mots, means: pour })),
  ...(data?.groupes ?? []).flatMap((group) =>
    group.map((word) => ({ typed: [word], means: group.filter((other) => other !== word) })),
  ),
];
