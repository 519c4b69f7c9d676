import type { Programme, Session } from '../model/programme.ts';
import type { Seminar } from '../model/entities.ts';
import type { Edition } from '../site/edition.ts';
import { bylineOf } from '../site/labels.ts';
import { absoluteUrl, sessionPath } from '../site/paths.ts';
import { joinPlaces } from '../site/join-places.ts';

/**
 * The programme as a calendar (RFC 5545), for diaries: an event a session, its hours in universal time. What has no hour
 * lasts its day.
 */
export function toCalendar({ proceedings, site }: Edition): string {
  const { seminar, programme } = proceedings;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${toText(seminar.shortTitle)}//${seminar.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${toText(seminar.shortTitle)}`,
    ...programme.sessions.flatMap((session) => toEvent(session, { seminar, programme, site })),
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}

interface Around {
  seminar: Seminar;
  programme: Programme;
  site: URL | undefined;
}

function toEvent(session: Session, { seminar, programme, site }: Around): string[] {
  const url = site && absoluteUrl(sessionPath(session), site);
  const where = joinPlaces(session.room ?? seminar.venue, (session.place ?? seminar.city)?.name);
  const said = session.entries.map((entry) => [bylineOf(entry), entry.title].filter(Boolean).join(', '));
  return [
    'BEGIN:VEVENT',
    `UID:${session.day}-${session.anchor}@${site?.host ?? 'actes.invalid'}`,
    // What an event is never changes by itself: the same content makes the same file.
    `DTSTAMP:${session.day.replaceAll('-', '')}T000000Z`,
    ...toHours(session, programme.timeZone),
    `SUMMARY:${toText(session.title)}`,
    ...(where === undefined ? [] : [`LOCATION:${toText(where)}`]),
    ...(said.length > 0 ? [`DESCRIPTION:${toText(said.join('\n'))}`] : []),
    ...((session.url ?? url) ? [`URL:${session.url ?? url}`] : []),
    'END:VEVENT',
  ];
}

function toHours({ day, start, end }: Session, timeZone: string): string[] {
  if (start === undefined) {
    const next = new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
    return [`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`];
  }
  return [
    `DTSTART:${toUniversal(day, start, timeZone)}`,
    ...(end === undefined ? [] : [`DTEND:${toUniversal(day, end, timeZone)}`]),
  ];
}

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** `2012-05-23`, `09:30` in Paris → `20120523T073000Z`. */
function toUniversal(day: string, time: string, timeZone: string): string {
  const said = Date.parse(`${day}T${time}:00Z`);
  // The offset of the hour itself, once more where the clocks change between.
  const instant = said - offsetAt(said - offsetAt(said, timeZone), timeZone);
  return `${new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '')}`;
}

/** How far the clocks of a zone are ahead of universal time, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(instant);
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - instant;
}

/** A value of text: signs that part values are escaped, lines are joined. */
const toText = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n');

/** A line of at most 75 bytes, and those that it goes on in, each after a space. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const letter of line) {
    if (Buffer.byteLength(current + letter) > LONGEST) {
      lines.push(current);
      current = ' ';
    }
    current += letter;
  }
  return [...lines, current].join('\r\n');
}

/** In bytes. */
const LONGEST = 75;
