import { isEntry, nameOf, type Resource } from '../model/entities.ts';
import { text } from '../words/index.ts';
import { listPath, paths } from '../site/paths.ts';
import { LISTED_KINDS } from '../site/sections.ts';
import { describeDataset } from './json-ld-dataset.ts';
import { describeDebate } from './json-ld-debate.ts';
import { describeEdition, describeSession } from './json-ld-edition.ts';
import { describeEntry } from './json-ld-entry.ts';
import { describeEntity } from './json-ld-entity.ts';
import { Ids } from './ids.ts';
import type { Graph, Node } from './nodes.ts';
import type { AddressedEdition, PageFacts } from './page.ts';

/** A page in the words of schema.org: the page itself, where it stands, and what it is about. */
export function describePage(page: PageFacts, edition: AddressedEdition): Graph {
  const ids = new Ids(edition);
  return { '@context': 'https://schema.org', '@graph': [...listNodes(page, edition, ids), ...trail(page, ids)] };
}

/** As the text of a `script` element: no title can end it. */
export const toScript = (graph: Graph): string => JSON.stringify(graph).replaceAll('<', '\\u003c');

function listNodes(page: PageFacts, edition: AddressedEdition, ids: Ids): Node[] {
  const { about } = page;
  if (page.isHome) return describeEdition(edition, ids);
  if (about && isEntry(about)) return describeEntry(about, edition, ids);
  if (about?.kind === 'debats') return describeDebate(about, edition, ids);
  if (about && about.kind !== 'pages') return describeEntity(about, edition, ids);
  const own = {
    '@id': ids.page(page.path),
    name: page.title,
    description: page.description,
    inLanguage: edition.proceedings.seminar.language,
    isPartOf: { '@id': ids.website },
  } as const;
  const kind = LISTED_KINDS.find((listed) => listPath(listed) === page.path);
  if (kind === 'definitions' || kind === 'themes') {
    return [
      { '@type': 'CollectionPage', ...own, mainEntity: { '@id': ids.termSet(kind) } },
      { '@type': 'DefinedTermSet', '@id': ids.termSet(kind), name: page.title, isPartOf: { '@id': ids.book } },
    ];
  }
  if (kind) return [{ '@type': 'CollectionPage', ...own }];
  if (page.path === paths.openData) {
    return [{ '@type': 'WebPage', ...own, mainEntity: { '@id': ids.dataset } }, describeDataset(edition, ids)];
  }
  if (page.path === paths.programme) {
    const { seminar, programme } = edition.proceedings;
    return [
      { '@type': 'WebPage', ...own },
      ...programme.sessions.map((session) => describeSession(session, seminar, ids)),
    ];
  }
  return [about ? { '@type': 'AboutPage', ...own } : { '@type': 'WebPage', ...own }];
}

/** The way from the home page down to the page itself. */
function trail({ isHome, about, title, breadcrumb }: PageFacts, ids: Ids): Node[] {
  if (isHome) return [];
  const steps = [{ label: text.home, href: paths.home }, ...breadcrumb];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        ...steps.map(({ label, href }, rank) => ({
          '@type': 'ListItem' as const,
          position: rank + 1,
          name: label,
          item: { '@id': ids.page(href) },
        })),
        { '@type': 'ListItem', position: steps.length + 1, name: lastStep(about, title) },
      ],
    },
  ];
}

const lastStep = (about: Resource | undefined, title: string): string => (about ? nameOf(about) : title);
