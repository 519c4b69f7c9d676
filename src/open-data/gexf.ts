import type { z } from 'zod';
import type { Proceedings } from '../model/proceedings.ts';
import { kindNames } from '../site/kind-names.ts';
import { resourceLabel } from '../site/labels.ts';
import { pathOf } from '../site/paths.ts';
import { idOf } from './ids.ts';
import type { Address } from './table.ts';
import type { relations } from './tables/relations.ts';

/**
 * The relations as a graph (GEXF 1.3), as Gephi opens it. Two things may be related in several ways: each relation is a
 * kind of edge, without which parallel edges would be made one.
 */
export function toGexf(proceedings: Proceedings, rows: Iterable<Relation>, address: Address): string {
  const nodes: string[] = [];
  for (const resource of proceedings.everything) {
    if (resource.kind === 'pages') continue;
    const values = toValues([kindNames[resource.kind].one, address(pathOf(resource))]);
    nodes.push(`<node id="${escape(idOf(resource))}" label="${escape(resourceLabel(resource))}">${values}</node>`);
  }
  const edges: string[] = [];
  for (const { de, relation, vers, texte, nombre, qualite } of rows) {
    const ends = `source="${escape(de)}" target="${escape(vers)}"`;
    const kind = escape(relation);
    edges.push(
      `<edge id="${edges.length + 1}" ${ends} kind="${kind}" label="${kind}" weight="${nombre}">${toValues([texte, qualite])}</edge>`,
    );
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><description>${escape(proceedings.seminar.title)}</description></meta>
<graph defaultedgetype="directed" idtype="string" mode="static">
${toAttributes('node', ['genre', 'adresse'])}
${toAttributes('edge', ['texte', 'qualite'])}
<nodes>
${nodes.join('\n')}
</nodes>
<edges>
${edges.join('\n')}
</edges>
</graph>
</gexf>
`;
}

type Relation = z.output<typeof relations.row>;

const toAttributes = (of: string, titles: string[]): string =>
  `<attributes class="${of}">${titles.map((title, id) => `<attribute id="${id}" title="${title}" type="string"/>`).join('')}</attributes>`;

/** The values of attributes, in their order; those that are missing are left out. */
function toValues(values: (string | null)[]): string {
  const known = values.flatMap((value, id) =>
    value === null ? [] : [`<attvalue for="${id}" value="${escape(value)}"/>`],
  );
  return known.length === 0 ? '' : `<attvalues>${known.join('')}</attvalues>`;
}

/** Line ends too, which an attribute would lose; what XML cannot hold is shown as lost. */
const escape = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
