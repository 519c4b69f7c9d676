import type { z } from 'zod';
// The values of tables are the same in every language.
import { kindNames } from '../words/fr/kind-names.ts';
import { resourceLabel } from '../site/labels.ts';
import { pathOf } from '../site/paths.ts';
import { addressIn } from './addresses.ts';
import type { Edition } from '../site/edition.ts';
import type { Format } from './format.ts';
import { idOf } from './ids.ts';
import type { relations } from './tables/relations.ts';

/**
 * The relations as a graph (GEXF 1.3), as Gephi opens it. Two things may be related in several ways: each relation is a
 * kind of edge, without which parallel edges would be made one.
 */
export const gexf: Format = {
  extension: 'gexf',
  label: 'GEXF',
  mediaType: 'application/xml',
  open: (_, edition) => ({
    begin: toHead(edition),
    line: (row, index) => toEdge(row as z.output<typeof relations.row>, index + 1),
    end: '</edges>\n</graph>\n</gexf>\n',
  }),
};

function toHead(edition: Edition): string {
  const { seminar, everything } = edition.proceedings;
  const address = addressIn(edition);
  const nodes = everything
    .filter(({ kind }) => kind !== 'pages')
    .map((resource) => {
      const values = toValues([kindNames[resource.kind].one, address(pathOf(resource))]);
      return `<node id="${escape(idOf(resource))}" label="${escape(resourceLabel(resource))}">${values}</node>\n`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><description>${escape(seminar.title)}</description></meta>
<graph defaultedgetype="directed" idtype="string" mode="static">
${toAttributes('node', ['genre', 'adresse'])}
${toAttributes('edge', ['texte', 'qualite'])}
<nodes>
${nodes.join('')}</nodes>
<edges>
`;
}

function toEdge({ de, relation, vers, texte, nombre, qualite }: z.output<typeof relations.row>, id: number): string {
  const ends = `source="${escape(de)}" target="${escape(vers)}"`;
  return `<edge id="${id}" ${ends} kind="${escape(relation)}" weight="${nombre}">${toValues([texte, qualite])}</edge>\n`;
}

const toAttributes = (of: string, titles: string[]): string =>
  `<attributes class="${of}">${titles.map((title, id) => `<attribute id="${id}" title="${title}" type="string"/>`).join('')}</attributes>`;

/** The values of attributes, in their order; those that are missing are left out. */
function toValues(values: (string | null)[]): string {
  const known = values.map((value, id) => (value === null ? '' : `<attvalue for="${id}" value="${escape(value)}"/>`));
  return known.some(Boolean) ? `<attvalues>${known.join('')}</attvalues>` : '';
}

/** Line ends too, which an attribute would lose; what XML cannot hold is shown as lost. */
const escape = (text: string): string =>
  SAFE.test(text)
    ? text
    : text
        .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
        .replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Most texts: letters, spaces and common signs. */
const SAFE = /^[ !#-%'-;=?-\uD7FF]*$/;
