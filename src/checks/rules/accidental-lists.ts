import type { List } from 'mdast';
import { nodesOfType } from '../body-nodes.ts';
import type { CheckedFile } from '../checked-content.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';

export const accidentalLists: Rule = {
  id: 'liste-involontaire',
  reason:
    'Une année ou un signe en tête de ligne devient le numéro ou la puce d’une liste : le lecteur n’y lit plus la même chose.',
  severity: 'error',
  examples: {
    bad: { text: '1945. La guerre finit.\n\n1958. La mairie rouvre.' },
    good: { text: '1945\\. La guerre finit.\n\n1958\\. La mairie rouvre.' },
  },
  inFile: (file) =>
    nodesOfType(file, 'list').flatMap((list) => {
      const fault = faultOf(list, markersOf(list, file), file.source.bodyText);
      return fault ? [{ ...atNode(file, list.children[fault.item]!), ...fault.words }] : [];
    }),
};

/** A number beyond which it counts no points of a list. */
const LARGEST = 199;

interface Fault {
  /** The rank of the item. */
  item: number;
  words: { message: string; hint: string };
}

function faultOf(list: List, markers: readonly string[], body: string): Fault | undefined {
  if (!list.ordered) return faultOfBullets(list, markers, body);
  const numbers = markers.map((marker) => Number.parseInt(marker, 10));
  const [first = 1] = numbers;
  // Whoever writes « 1. » before each point leaves the counting to the page.
  if (numbers.every((number) => number === 1)) return undefined;
  const isAlone = numbers.length === 1 && first > 1;
  const item = isAlone || first > LARGEST ? 0 : numbers.findIndex((number, rank) => number !== first + rank);
  if (item < 0) return undefined;
  const [written, sign, shown] = [numbers[item]!, markers[item]!.at(-1)!, first + item];
  return {
    item,
    words: {
      message:
        written === shown
          ? `« ${written}${sign} » en tête de ligne fait de cette phrase le point d’une liste numérotée.`
          : `« ${written}${sign} » en tête de ligne fait une liste numérotée : la page écrirait « ${shown}. ».`,
      hint: `Si ce n’est pas une liste, une barre oblique inversée : « ${written}\\${sign} ». Si c’en est une, numéroter 1, 2, 3…`,
    },
  };
}

function faultOfBullets({ children }: List, markers: readonly string[], body: string): Fault | undefined {
  const plus = markers.indexOf('+');
  if (plus >= 0) {
    return {
      item: plus,
      words: {
        message: 'Le signe « + » en tête de ligne fait la puce d’une liste : la page ne le montrerait pas.',
        hint: 'Pour le signe, une barre oblique inversée : « \\+ ». Pour une liste, un tiret : « - ».',
      },
    };
  }
  const [only] = children;
  const isFigure = children.length === 1 && /^[-*]\s+[\d.,]+\s*(?:%|°|€|[\d])/u.test(body.slice(only!.from));
  if (!isFigure) return undefined;
  return {
    item: 0,
    words: {
      message: `Le signe « ${markers[0]} » en tête de ligne fait la puce d’une liste d’un seul point : la page ne montrerait pas « moins ».`,
      hint: 'Pour le signe, le vrai moins : « − ». Pour une liste, une phrase qui commence par un mot.',
    },
  };
}

/** The markers of the items: « - », « 12. ». */
const markersOf = ({ children }: List, { source }: CheckedFile): string[] =>
  children.map(({ from }) => MARKER.exec(source.bodyText.slice(from))?.[0] ?? '');

const MARKER = /^(?:[-+*]|\d+[.)])/;
