import type { CheckedFile } from '../checked-content.ts';
import { listDepartures } from '../correction-rule.ts';
import { atOffset } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const spaces: Rule = {
  id: 'espaces-en-trop',
  reason: 'Une espace de trop ne se voit pas toujours à l’écran, mais se copie, se cherche et coupe parfois la ligne.',
  severity: 'error',
  examples: {
    bad: { text: 'Un temps  pour la paix , enfin.' },
    good: { text: 'Un temps pour la paix, enfin.' },
  },
  run: (content) => [
    ...listDepartures(content, { kind: 'superfluous space', message: 'Une espace est de trop.' }),
    ...content.files.flatMap(atLineEnds),
  ],
};

/** Spaces that end a line. Two of them cut the line where the paragraph goes on: what was meant is not certain. */
function atLineEnds(file: CheckedFile): RuleIssue[] {
  const { body, bodyStart } = file.source;
  if (!file.body) return [];
  return [...body.matchAll(/[ \t]+(?=\r?\n|$)/g)].flatMap(({ 0: blank, index }) => {
    if (isCode(file, index)) return [];
    const cuts =
      blank.length > 1 &&
      /^\r?\n[ \t>]*[^\s>]/.test(body.slice(index + blank.length)) &&
      /\S$/.test(body.slice(0, index));
    return [
      {
        ...atOffset(file, index),
        message: cuts ? 'Deux espaces en fin de ligne la coupent sans que cela se voie.' : 'Une espace finit la ligne.',
        hint: cuts ? 'Les enlever, ou finir la ligne par « \\ » pour la couper.' : 'L’enlever.',
        mend: cuts ? undefined : { start: bodyStart + index, end: bodyStart + index + blank.length, text: '' },
      },
    ];
  });
}

const isCode = ({ body }: CheckedFile, offset: number): boolean =>
  (body?.blocks ?? []).some(
    ({ node: { type, position } }) =>
      type === 'code' && (position?.start.offset ?? 0) <= offset && offset < (position?.end.offset ?? 0),
  );
