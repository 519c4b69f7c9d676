import { matchesOf } from '../prose/matches.ts';

/** The places in a text of the marks that have no fellow: those that close nothing, then those that nothing closes. */
export function listLoneMarks(text: string, marks: RegExp, opening: string): number[] {
  const opened: number[] = [];
  const lone: number[] = [];
  for (const { 0: mark, index } of matchesOf(text, marks)) {
    if (mark === opening) opened.push(index);
    else if (opened.pop() === undefined) lone.push(index);
  }
  return [...lone, ...opened];
}
