import type { Paragraph } from 'mdast';
import { nodesOfType } from '../body-nodes.ts';
import type { CheckedFile } from '../checked-content.ts';
import { atOffset } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const joinedLines: Rule = {
  id: 'lignes-reunies',
  reason:
    'Deux lignes qui se suivent sans ligne vide font un seul paragraphe : le lecteur ne verrait ni liste ni réplique.',
  severity: 'warning',
  examples: {
    bad: { text: '• un lieu\n• une date' },
    good: { text: '- un lieu\n- une date' },
  },
  inFile: (file) => nodesOfType(file, 'paragraph').flatMap((paragraph) => inParagraph(file, paragraph)),
};

/** Signs that begin nothing but the point of a list; French begins no line with a colon, the sign of a definition elsewhere. */
const ALWAYS = /^[ \t]*(?:[•◦▪▫‣●○■□➢►→✓][ \t\u00A0\u202F]|:[ \t])/;
/** Signs that may begin a point, or a speaker's turn, though not in Markdown. */
const SOMETIMES = /^[ \t]*(?:[·–—−][ \t\u00A0\u202F]|[a-zA-Z][).][ \t]|\(?[a-zA-Z\d]{1,3}\)[ \t]|\d{1,2}°[ \t])/;
/** The end of the line before a point; of a sentence under way, the next line goes on, even with a dash. */
const END = /[:;.!?…»][ \t]*$/u;
function inParagraph(file: CheckedFile, { from = 0, to = 0 }: Paragraph): RuleIssue[] {
  const lines = file.source.bodyText.slice(from, to).split('\n');
  const rank = lines.findIndex((line, place) => {
    const before = lines[place - 1];
    // A line that ends with a backslash is cut where it ends.
    if (before === undefined || before.endsWith('\\')) return false;
    return ALWAYS.test(line) || (SOMETIMES.test(line) && (SOMETIMES.test(before) || END.test(before)));
  });
  if (rank < 0) return [];
  const offset = from + lines.slice(0, rank).join('\n').length + 1;
  return [
    {
      ...atOffset(file, offset),
      message: 'Cette ligne se lirait à la suite de la précédente, dans le même paragraphe.',
      hint: 'Pour une liste, « - » devant chaque point ; sinon une ligne vide, ou « \\ » à la fin de la ligne d’avant.',
    },
  ];
}
