import type { Text } from 'mdast';
import { isEntry, type Definition, type Entry } from '../model/entities.ts';
import { findFirstMentions, type FirstMention } from '../model/first-mentions.ts';
import type { Recording } from '../model/materials.ts';
import { toHtml, toHtmlParts, type Setting } from '../prose/html.ts';
import type { Body } from '../prose/body.ts';
import type { Link } from '../prose/quotation-figure.ts';
import { bodySetting, entrySetting } from '../site/body-setting.ts';
import { formatMinute } from '../site/format.ts';
import { glossId, pathOf } from '../site/paths.ts';
import { proceedings } from './proceedings.ts';

/** The HTML of the body of an entry on a page that writes its links so. */
export const renderBody = (entry: Entry, link: Setting['link'], place: Place = {}): string =>
  toHtml(entry.body, {
    ...entrySetting(entry, proceedings, link),
    ...place,
    named: namedIn(entry),
    minute: (anchor) => minuteOf(entry.recording, anchor, link),
  });

/** Where a passage is heard: the file from its second on, as Media Fragments write it. */
function minuteOf(recording: Recording | undefined, anchor: string, link: Setting['link']): Link | undefined {
  const second = recording?.file && recording.times.get(anchor);
  if (second === undefined) return undefined;
  return { label: formatMinute(second), href: `${link(recording!.address)}#t=${Math.floor(second)}` };
}

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
