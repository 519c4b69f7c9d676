import type { Body } from '../../src/prose/body.ts';
import { toHtml, type Setting } from '../../src/prose/html.ts';
import { text } from '../../src/words/index.ts';

/** The HTML of a body alone on a page at `/x/`, whose quotations are by whoever has that slug. */
export const renderAlone = (body: Body, place: Pick<Setting, 'idPrefix' | 'headingShift' | 'voice'> = {}): string =>
  toHtml(body, {
    ...place,
    link: (path) => `..${path}`,
    speaker: (slug) => ({ label: slug, href: `../intervenants/${slug}/` }),
    words: {
      ...text,
      voice: (kind, names) => VOICES[kind] ?? text.reportedFrom(names),
      licenceOf: (id) => ({ label: id, href: `https://licence.example/${id}` }),
    },
  });

const VOICES: Partial<Record<string, string>> = { source: 'la source', editor: text.theEditor };
