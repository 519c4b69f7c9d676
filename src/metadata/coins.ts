import { authorsOf, isPaper, issuedOn } from '../citing/authorship.ts';
import type { Entry } from '../model/entities.ts';
import { absoluteUrl, pathOf } from '../site/paths.ts';
import { eventPlaceOf } from './facts.ts';
import type { Edition } from '../site/edition.ts';

/**
 * A COinS, the context of an OpenURL (Z39.88-2004) as the title of an empty element: on a list, Zotero offers each of what
 * has one. On the page of an entry it would displace the better tags of the head.
 */
export function toCoins(entry: Entry, { proceedings, site }: Edition): string {
  const { seminar } = proceedings;
  const { publisher, place, isbn } = seminar.publication;
  const fields: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', isPaper(entry) ? 'proceeding' : 'bookitem'],
    ['rft.atitle', entry.title],
    ['rft.btitle', seminar.title],
    ...authorsOf(entry, proceedings).flatMap(({ familyName, givenName }, rank): [string, string][] =>
      // Only the first has fields for each of its names; of others, a comma tells them apart.
      rank === 0
        ? [
            ['rft.aulast', familyName],
            ['rft.aufirst', givenName],
          ]
        : [['rft.au', [familyName, givenName].filter(Boolean).join(', ')]],
    ),
    ['rft.date', issuedOn(entry, proceedings)[0]],
    ['rft.place', place ?? (isPaper(entry) ? eventPlaceOf(seminar) : undefined)],
    ['rft.pub', publisher],
    ['rft.isbn', isbn],
    ['rft.language', entry.language ?? seminar.language],
    ['rft_id', site && absoluteUrl(pathOf(entry), site)],
  ];
  return fields.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : [])).join('&');
}
