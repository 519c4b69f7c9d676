import type { Debate } from '../model/entities.ts';
import { pathOf } from '../site/paths.ts';
import type { Ids } from './ids.ts';
import type { Node } from './nodes.ts';
import type { AddressedEdition } from './page.ts';

/** The page of a debate, and its question with the positions: they are sentences of the editor's, and have no author. */
export function describeDebate(debate: Debate, { proceedings }: AddressedEdition, ids: Ids): Node[] {
  const page = ids.page(pathOf(debate));
  return [
    {
      '@type': 'WebPage',
      '@id': page,
      inLanguage: proceedings.seminar.language,
      isPartOf: { '@id': ids.website },
      mainEntity: { '@id': ids.of(debate) },
    },
    {
      '@type': 'Question',
      '@id': ids.of(debate),
      name: debate.title,
      description: debate.summary,
      suggestedAnswer: debate.positions.map(({ anchor, sentence }) => ({
        '@type': 'Answer',
        text: sentence,
        url: `${page}#${anchor}`,
      })),
    },
  ];
}
