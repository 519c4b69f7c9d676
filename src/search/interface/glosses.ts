import type { CataloguePage } from '../catalogue.ts';
import type { SearchAnswer } from '../engine.ts';
import { toPageText } from '../../words/index.ts';
import { readPassageId } from '../passage-id.ts';
import type { Source } from './searching.ts';

/** The sentence that says a notion, and the question of the debate in which it stands. */
export interface Gloss {
  sentence: string;
  debate: string | undefined;
}

export type Glosses = ReadonlyMap<CataloguePage, Gloss>;

/** Fetches the sentence at the top of the page of the first notion that an answer names; what cannot be fetched is left out. */
export async function fetchGlosses({ named, alsoNamed }: SearchAnswer, { readText }: Source): Promise<Glosses> {
  const notions = [...named, ...alsoNamed]
    .map(({ page }) => page)
    .filter(({ kind }) => kind === 'definitions')
    .slice(0, 1);
  const glosses = notions.map(async (page) => {
    const text = await readText(page);
    const top = text?.anchors.find(({ id }) => readPassageId(id).kind === 'summary');
    // What the editor says of it follows.
    const [sentence] = top?.text.match(/^.+?[.!?…](?= |$)/) ?? [];
    const gloss =
      top && sentence ? { sentence: toPageText(sentence), debate: readPassageId(top.id).debate } : undefined;
    return [page, gloss] as const;
  });
  const made = await Promise.all(glosses);
  return new Map(made.flatMap(([page, gloss]) => (gloss ? [[page, gloss]] : [])));
}
