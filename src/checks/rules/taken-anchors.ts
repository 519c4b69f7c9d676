import type { Body } from '../../prose/body.ts';
import { lazily } from '../../prose/lazily.ts';
import { isSingleFile, PROSE_KINDS } from '../../schema/index.ts';
import type { CheckedFile } from '../checked-content.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';
import type { Surroundings } from '../surroundings.ts';

export const takenAnchors: Rule = {
  id: 'ancre-prise',
  reason:
    'Un titre donne son nom à un endroit de la page : si la page a déjà ce nom, les liens mènent au mauvais endroit.',
  severity: 'error',
  examples: {
    bad: { text: '## Contenu\n\nDes mots.' },
    good: { text: '## Ce qu’on y trouve\n\nDes mots.' },
  },
  inFile: (file, content) =>
    file.body && file.body.headings.length > 0
      ? file.body.headings.filter(isTaken(file, file.body, content)).map(({ anchor, node }) => ({
          ...atNode(file, node),
          message: `Ce titre aurait l’ancre « ${anchor} », que la page emploie déjà.`,
          hint: 'Le dire avec d’autres mots, ou un de plus.',
        }))
      : [],
};

function isTaken({ source: { kind, slug } }: CheckedFile, body: Body, content: Surroundings) {
  const own = lazily(
    () =>
      new Set([
        ...body.passages.flatMap(({ anchor, former }) => [anchor, ...former]),
        ...body.anchors.gone.flatMap(({ id, former }) => [id, ...former]),
      ]),
  );
  // Anchors that are drawn are none of those of headings.
  const recorded = new Set((body.origin.record?.lines ?? []).flatMap(({ id, former }) => [id, ...former]));
  return ({ anchor }: { anchor: string }): boolean =>
    TAKEN.test(anchor) || (recorded.has(anchor) && own().has(anchor)) || isOfSection({ kind, slug, anchor }, content);
}

/**
 * Whether an anchor, where several texts stand on one page, is that of another, or begins as those in it do: « interventions-x »
 * in the text of a chapter, « y » in the text « x » when there is one called « x-y ».
 */
function isOfSection({ kind, slug, anchor }: Place, content: Surroundings): boolean {
  if (isSingleFile(kind)) return false;
  if (kind !== 'parties') return content.has(kind, `${slug}-${anchor}`);
  const section = PROSE_KINDS.find((candidate) => anchor.startsWith(`${candidate}-`));
  if (content.has(kind, `${slug}-${anchor}`)) return true;
  if (!section) return false;
  const words = anchor.slice(section.length + 1).split('-');
  return words.some((_, count) => content.has(section, words.slice(0, count + 1).join('-')));
}

interface Place {
  kind: CheckedFile['source']['kind'];
  slug: string;
  anchor: string;
}

/** Anchors of the parts of every page that shows a text: its frame, then paragraphs and notes. */
const TAKEN =
  /^(?:contenu|theme|dans-ce-chapitre|recherche-site|search-dialog-(?:input|help)|p\d+|ne\d+|fn(?:ref)?-.*)$/;
