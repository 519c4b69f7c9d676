import type { Text } from 'mdast';
import { isEntry, type Definition, type Entry } from '../model/entities.ts';
import { findFirstMentions, type FirstMention } from '../model/first-mentions.ts';
import { voiceOf } from '../model/voices.ts';
import { toHtml, toHtmlParts, type Setting } from '../prose/html.ts';
import type { Body } from '../prose/body.ts';
import { bodySetting } from '../site/body-setting.ts';
import { glossId, pathOf } from '../site/paths.ts';
import { proceedings } from './proceedings.ts';

/** The HTML of the body of an entry on a page that writes its links so. */
export const renderBody = (entry: Entry, link: Setting['link'], place: Place = {}): string =>
  toHtml(entry.body, { ...bodySetting(proceedings, link), ...place, voice: voiceOf(entry), named: namedIn(entry) });

/** The HTML of a page about the edition, parted where components of the site stand. */
export const renderParts = (body: Body, link: Setting['link']): string[] =>
  toHtmlParts(body, bodySetting(proceedings, link));

/** The notions whose names lead to their definitions in the bodies of entries, each once. */
export const listGlossed = (entries: readonly Entry[]): Definition[] => [
  ...new Set(entries.flatMap((entry) => [...firstMentionsIn(entry).values()].flat().flatMap(glossedBy))),
];

/** The place of a body on a page where it is not alone. */
type Place = Pick<Setting, 'idPrefix' | 'headingShift'>;

const glossedBy = ({ resource }: FirstMention): Definition[] => (resource.kind === 'definitions' ? [resource] : []);

const namedIn = (entry: Entry): NonNullable<Setting['named']> =>
  new Map(
    [...firstMentionsIn(entry)].map(([node, mentions]) => [
      node,
      mentions.map(({ start, end, resource }) => ({
        start,
        end,
        path: pathOf(resource),
        gloss: isEntry(resource) ? glossId(resource) : undefined,
      })),
    ]),
  );

/** Bodies are rendered several times: on their pages, in their chapter, in the whole. */
const known = new WeakMap<Entry, ReadonlyMap<Text, readonly FirstMention[]>>();

function firstMentionsIn(entry: Entry): ReadonlyMap<Text, readonly FirstMention[]> {
  const found = known.get(entry) ?? findFirstMentions(entry, proceedings);
  known.set(entry, found);
  return found;
}
