import type { Entry, Page } from '../model/entities.ts';
import { bylineOf, resourceLabel } from '../site/labels.ts';
import { pathOf } from '../site/paths.ts';
import { toIndexedText } from './fold.ts';
import { listWords } from './words.ts';

/**
 * The page that the indexer reads for a text. It is made from the model, not from the built page: no furniture to
 * leave out, apostrophes that the indexer splits on, and the same anchors as the built page.
 */
export function toIndexDocument(text: Entry | Page): IndexDocument {
  const passages = listPassages(text);
  const variants = text.kind === 'definitions' ? text.variants : [];
  const numbers = passages.flatMap((passage) => passage.text.match(/\d[\d\u00A0\u202F]*\d/g) ?? []).flatMap(listWords);
  return {
    path: pathOf(text).slice(1),
    html: [
      '<!doctype html><html lang="fr"><body data-pagefind-body>',
      `<h1>${escape(resourceLabel(text))}</h1>`,
      attribute('byline', text.kind === 'pages' ? '' : bylineOf(text)),
      // Searched, not shown: other names, and numbers without the spaces between their figures.
      attribute('alias', [...variants, ...numbers].join(', ')),
      ...passages.map(({ anchor, text: passage }) => `<p id="${anchor}">${escape(passage)}</p>`),
      '</body></html>',
    ].join('\n'),
  };
}

/** What is handed to Pagefind. */
export interface IndexDocument {
  /** Path from the root of the site, without the leading slash. */
  path: string;
  html: string;
}

/** The summary, the numbered blocks (each with what belongs to it) and the notes, with their anchors on the page. */
function listPassages({ summary, body }: Entry | Page): { anchor: string; text: string }[] {
  const passages = [{ anchor: 'contenu', text: summary }];
  for (const { anchor, text, numbered } of body.blocks) {
    const last = passages.at(-1)!;
    if (numbered) passages.push({ anchor, text });
    else last.text = `${last.text} ${text}`;
  }
  return [...passages, ...body.notes.map((text, place) => ({ anchor: `fn-${place + 1}`, text }))];
}

function attribute(name: string, value: string): string {
  return value === '' ? '' : `<i data-pagefind-meta="${name}[data-value]" data-value="${escape(value)}"></i>`;
}

function escape(text: string): string {
  return toIndexedText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
