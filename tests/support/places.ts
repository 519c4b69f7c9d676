import type { Body } from '../../src/prose/body.ts';

/**
 * The anchor of the place of a passage (`p3`), by which tests name it: its id says nothing to who reads them. Of what had no
 * anchor before (an item, a table), the words.
 */
export function placeOf(body: Body, anchor: string): string {
  const passage = body.passages.find((candidate) => candidate.anchor === anchor);
  return passage ? passage.place || `(${passage.text})` : anchor;
}

/** HTML with the place of each passage for its id; what has no place of its own has none, and no former anchors are shown. */
export function showPlaces(body: Body, html: string): string {
  return body.passages.reduce(
    (shown, { anchor, place }) =>
      place === ''
        ? shown.replaceAll(new RegExp(` id="(?:\\w+-)?${anchor}"`, 'g'), '')
        : shown.replaceAll(new RegExp(`(["#-])${anchor}"`, 'g'), `$1${place}"`),
    html.replace(/<span id="[^"]*"><\/span>/g, ''),
  );
}
