import { formatCount } from './count.ts';

/** The sentences of the map of cooperations. */
export const mapText = {
  title: 'Carte des coopérations',
  /** Where the texts tell of none. */
  placesTitle: 'Carte des lieux',
  short: 'Carte',
  lead: (links: number) =>
    `${formatCount(links, 'lien')} dont ${links > 1 ? 'parlent' : 'parle'} les textes\u00A0: qui coopère avec qui, sur quoi, et selon qui. Un lieu sans trait est seulement cité.`,
  placesLead: 'Les lieux dont parlent les textes. Aucun texte ne dit qui coopère avec qui.',
  cut: (drawn: number) => `La carte n’en trace que les ${drawn} premiers\u202F; le tableau les a tous.`,
  toTable: 'Aller au tableau',
  legend: 'Légende',
  shapes: {
    city: 'ville, quartier',
    region: 'région, département, comté',
    country: 'pays ou territoire',
    site: 'site, détroit',
  },
  area: 'mer, continent, aire régionale',
  plain: 'coopération',
  dotted: 'par un réseau, ou entre villes non nommées',
  member: 'agit par un réseau',
  whole: 'Vue d’ensemble',
  /** @param names of the closer frames */
  wholeCaption: (names: readonly string[]) =>
    names.length === 0
      ? 'Tous les lieux.'
      : names.length === 1
        ? `Vue d’ensemble. Le cadre «\u00A0${names[0]}\u00A0» est agrandi plus bas.`
        : `Vue d’ensemble. Les cadres sont agrandis plus bas\u00A0: ${names.join(', ')}.`,
  closeCaption: (name: string) => `${name}. Un trait coupé mène hors du cadre.`,
  closeUp: (rank: number) => `Agrandissement ${rank}`,
  goTo: (name: string) => `${name} ↓`,
  towards: (name: string) => `vers ${name}`,
  leftOut: 'Aussi dans ce cadre\u00A0:',
  plate: (name: string) => `Carte\u00A0: ${name}`,
  row: (number: number, names: string) => `Coopération ${number}\u00A0: ${names}`,
  /** The same where the line leaves the frame: what is read there comes first. */
  rowTowards: (place: string, number: number, names: string) => `vers ${place} ${number}\u00A0: coopération ${names}`,
  membership: (number: number, names: string) => `Réseau ${number}\u00A0: ${names}`,
  table: 'Les coopérations, une à une',
  columns: {
    number: 'N°',
    who: 'Qui',
    with: 'Avec qui',
    subject: 'Sur quoi',
    kind: 'Lien',
    since: 'Depuis',
    by: 'Selon',
    read: 'Lire',
  },
  kinds: {
    jumelage: 'jumelage',
    'coopération décentralisée': 'coopération décentralisée',
    partenariat: 'partenariat',
    projet: 'projet',
    réseau: 'réseau',
  },
  unsaid: 'non dit',
  cooperations: 'Coopérations',
  with: 'avec',
  sinceWhen: 'Depuis',
  by: 'Selon',
  partnerMap: (names: string) => `Carte\u00A0: ${names}`,
};
