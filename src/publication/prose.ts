import type { Definition, Entry, Resource } from '../model/entities.ts';
import { findFirstMentions } from '../model/first-mentions.ts';
import type { Recording } from '../model/materials.ts';
import { toHtml, toHtmlParts, type PictureSource, type Setting } from '../prose/html.ts';
import type { Body } from '../prose/body.ts';
import { onceForEach } from '../prose/lazily.ts';
import { readAddress } from '../prose/links.ts';
import type { Link } from '../prose/quotation-figure.ts';
import { bodySetting, entrySetting } from '../site/body-setting.ts';
import { formatMinute } from '../site/durations.ts';
import { glossId, pathOf } from '../site/paths.ts';
import { findPicture } from '../site/pictures.ts';
import { proceedings } from './proceedings.ts';

/** The HTML of the body of an entry on a page that writes its links so. */
export const renderBody = (entry: Entry, link: Setting['link'], place: Place = {}): string =>
  toHtml(entry.body, {
    ...entrySetting(entry, proceedings, link),
    ...place,
    picture: (path) => pictureAt(path, link),
    named: namedIn(entry),
    gloss: (path) => {
      const notion = notionAt(path);
      return notion && notion !== entry ? glossId(notion) : undefined;
    },
    minute: (anchor) => minuteOf(entry.recording, anchor, link),
  });

/** Where a passage is heard: the file from its second on, as Media Fragments write it. */
function minuteOf(recording: Recording | undefined, anchor: string, link: Setting['link']): Link | undefined {
  const second = recording?.file && recording.times.get(anchor);
  if (second === undefined) return undefined;
  return { label: formatMinute(second), href: `${link(recording!.address)}#t=${Math.floor(second)}` };
}

/** The picture at a path, in the sizes that the site has of it. */
function pictureAt(path: string, link: Setting['link']): PictureSource | undefined {
  const known = findPicture(path, proceedings);
  return known && { ...known, sizes: known.sizes.map((size) => ({ href: link(size.path), width: size.width })) };
}

/** The HTML of a page about the edition, parted where components of the site stand. */
export const renderParts = (body: Body, link: Setting['link']): string[] =>
  toHtmlParts(body, { ...bodySetting(proceedings, link), picture: (path) => pictureAt(path, link) });

/** The notions to whose definitions the bodies of entries lead, each once. */
export const listGlossed = (entries: readonly Entry[]): Definition[] => [
  ...new Set(
    entries.flatMap((entry) => {
      const led = entry.body.links.flatMap(({ node }) => notionAt(node.url) ?? []).filter((notion) => notion !== entry);
      return [
        ...[...firstMentionsIn(entry).values()].flat().flatMap(({ resource }) => asNotion(resource) ?? []),
        ...led,
      ];
    }),
  ),
];

/** The place of a body on a page where it is not alone. */
type Place = Pick<Setting, 'idPrefix' | 'headingShift'>;

const asNotion = (resource: Resource | undefined): Definition | undefined =>
  resource?.kind === 'definitions' ? resource : undefined;

/** The notion whose page has that path, from the root of the site. */
function notionAt(path: string): Definition | undefined {
  const address = readAddress(path);
  return address?.kind === 'definitions' ? asNotion(proceedings.find(address.kind, address.slug)) : undefined;
}

const namedIn = (entry: Entry): NonNullable<Setting['named']> =>
  new Map(
    [...firstMentionsIn(entry)].map(([node, mentions]) => [
      node,
      mentions.map(({ start, end, resource }) => ({
        start,
        end,
        path: pathOf(resource),
      })),
    ]),
  );

/** Bodies are rendered several times: on their pages, in their chapter, in the whole. */
const firstMentionsIn = onceForEach((entry: Entry) => findFirstMentions(entry, proceedings));
