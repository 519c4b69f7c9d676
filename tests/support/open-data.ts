import { parse } from 'csv-parse/sync';
import sax from 'sax';
import type { Column, Row } from '../../src/open-data/table.ts';

/** The rows of a CSV file as the page of open data says to read them: its types, its lists, its mark before formulas. */
export function readCsv(text: string, columns: readonly Column[]): Row[] {
  const [head, ...lines] = parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' }) as string[][];
  const names = columns.map(({ name }) => name);
  if (head!.join() !== names.join()) throw new Error(`The columns are ${head!.join()}, not ${names.join()}.`);
  return lines.map((cells) =>
    Object.fromEntries(columns.map((column, at) => [column.name, toValue(cells[at]!, column)])),
  );
}

function toValue(cell: string, { type, isList, mayBeEmpty }: Column): unknown {
  const text = cell.replace(/^'/, '');
  if (isList) return text === '' ? [] : text.split('|');
  if (cell === '' && mayBeEmpty) return null;
  return type === 'integer' || type === 'number' ? Number(text.replace(',', '.')) : text;
}

/** An element of an XML document: attributes by name, and what it holds. */
interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/**
 * The root of an XML document.
 * @throws {Error} where it is not well formed
 */
function readXml(source: string): Element {
  const parser = sax.parser(true);
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  };
  parser.ontext = (text) => void (open.at(-1)!.text += text);
  parser.onclosetag = () => void open.pop();
  parser.write(source).close();
  return top.children[0]!;
}

/** A graph in GEXF: nodes and edges, each attribute by its title. */
export function readGraph(source: string): { nodes: Row[]; edges: Row[] } {
  const graph = childrenOf(readXml(source), 'graph')[0]!;
  const read = (list: string, item: string, of: string) => {
    const titles = new Map(
      childrenOf(graph, 'attributes')
        .filter(({ attributes }) => attributes['class'] === of)
        .flatMap((group) => group.children.map(({ attributes }) => [attributes['id']!, attributes['title']!] as const)),
    );
    return childrenOf(childrenOf(graph, list)[0]!, item).map((element): Row => {
      const values = childrenOf(element, 'attvalues').flatMap((group) => group.children);
      return {
        ...element.attributes,
        ...Object.fromEntries(values.map(({ attributes }) => [titles.get(attributes['for']!)!, attributes['value']!])),
      };
    });
  };
  return { nodes: read('nodes', 'node', 'node'), edges: read('edges', 'edge', 'edge') };
}

const childrenOf = ({ children }: Element, name: string): Element[] => children.filter((child) => child.name === name);
