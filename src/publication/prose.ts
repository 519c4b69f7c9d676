import type { Entry } from '../model/entities.ts';
import type { Recording } from '../model/materials.ts';
import { voiceOf } from '../model/voices.ts';
import { toHtml, toHtmlParts, type Setting } from '../prose/html.ts';
import type { Body } from '../prose/body.ts';
import type { Link } from '../prose/quotation-figure.ts';
import { bodySetting } from '../site/body-setting.ts';
import { formatMinute } from '../site/format.ts';
import { proceedings } from './proceedings.ts';

/** The HTML of the body of an entry on a page that writes its links so. */
export const renderBody = (entry: Entry, link: Setting['link'], place: Place = {}): string =>
  toHtml(entry.body, {
    ...bodySetting(proceedings, link),
    ...place,
    voice: voiceOf(entry),
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

/** The place of a body on a page where it is not alone. */
type Place = Pick<Setting, 'idPrefix' | 'headingShift'>;
