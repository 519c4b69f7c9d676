import type { mapText as french } from '../fr/map-text.ts';
import { formatCount } from './count.ts';

/** The sentences of the map of cooperations. */
export const mapText: typeof french = {
  title: 'Map of cooperations',
  placesTitle: 'Map of places',
  short: 'Map',
  lead: (links) =>
    `${formatCount(links, 'link')} of which the texts speak: who cooperates with whom, on what, and according to whom. A place without a line is only mentioned.`,
  placesLead: 'The places of which the texts speak. No text says who cooperates with whom.',
  cut: (drawn) => `The map draws only the first ${drawn}; the table has them all.`,
  toTable: 'Go to the table',
  legend: 'Legend',
  shapes: {
    city: 'city, town, neighbourhood',
    region: 'region, department, county',
    country: 'country or territory',
    site: 'site, strait',
  },
  area: 'sea, continent, regional area',
  plain: 'cooperation',
  dotted: 'through a network, or between cities that are not named',
  member: 'acts through a network',
  whole: 'Overview',
  wholeCaption: (names) =>
    names.length === 0
      ? 'All places.'
      : names.length === 1
        ? `Overview. The frame “${names[0]}” is enlarged below.`
        : `Overview. The frames are enlarged below: ${names.join(', ')}.`,
  closeCaption: (name) => `${name}. A line that is cut leads out of the frame.`,
  closeUp: (rank) => `Close-up ${rank}`,
  goTo: (name) => `${name} ↓`,
  towards: (name) => `towards ${name}`,
  leftOut: 'Also in this frame:',
  plate: (name) => `Map: ${name}`,
  row: (number, names) => `Cooperation ${number}: ${names}`,
  rowTowards: (place, number, names) => `towards ${place} ${number}: cooperation ${names}`,
  membership: (number, names) => `Network ${number}: ${names}`,
  table: 'The cooperations, one by one',
  columns: {
    number: 'No.',
    who: 'Who',
    with: 'With whom',
    subject: 'On what',
    kind: 'Link',
    since: 'Since',
    by: 'According to',
    read: 'Read',
  },
  kinds: {
    jumelage: 'twinning',
    'coopération décentralisée': 'decentralised cooperation',
    partenariat: 'partnership',
    projet: 'project',
    réseau: 'network',
  },
  unsaid: 'not stated',
  cooperations: 'Cooperations',
  with: 'with',
  sinceWhen: 'Since',
  by: 'According to',
  partnerMap: (names) => `Map: ${names}`,
};
