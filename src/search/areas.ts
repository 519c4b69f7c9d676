import type { Country } from '../model/entities.ts';

/**
 * The larger areas in which people look for a country, and the countries of each (ISO 3166-1): names first, adjectives after.
 * The parts of continents are those of the United Nations (M49), with the names that newspapers give them.
 */
export const AREAS: readonly { names: readonly string[]; countries: readonly string[] }[] = [
  area(
    'Afrique, africain, africaine, Africa',
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW',
  ),
  area('Afrique de l’Ouest, Afrique occidentale, ouest-africain', 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG'),
  area('Afrique du Nord, Maghreb, maghrébin, nord-africain', 'DZ EG EH LY MA MR SD TN'),
  area('Afrique centrale', 'AO CD CF CG CM GA GQ ST TD'),
  area('Afrique de l’Est, Afrique orientale', 'BI DJ ER ET KE KM MG MU MW MZ RW SC SO SS TZ UG ZM ZW'),
  area('Afrique australe', 'BW LS NA SZ ZA'),
  area(
    'Afrique subsaharienne, Afrique noire',
    'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RW SC SL SN SO SS ST SZ TD TG TZ UG ZA ZM ZW',
  ),
  area('Sahel, sahélien', 'BF ML MR NE TD SN'),
  area(
    'Asie, asiatique, Asia',
    'CN JP LA VN KH TH MM MY ID PH SG BN TL KP KR MN TW HK MO IN BD BT LK MV NP PK AF KG KZ TJ TM UZ',
  ),
  area('Asie du Sud-Est, sud-est asiatique', 'BN ID KH LA MM MY PH SG TH TL VN'),
  area('Asie de l’Est, Asie orientale, Extrême-Orient', 'CN HK JP KP KR MN MO TW'),
  area('Asie du Sud, sous-continent indien', 'AF BD BT IN LK MV NP PK'),
  area('Asie centrale', 'KG KZ TJ TM UZ'),
  area('Asie occidentale, Asie Mineure, Levant', 'CY IL IQ JO LB PS SY TR'),
  area('Proche-Orient, Moyen-Orient, Middle East', 'IL JO LB PS SY'),
  area('Caucase, caucasien', 'AM AZ GE'),
  area(
    'Europe, européen, européenne',
    'AD AL AT BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM UA VA XK',
  ),
  area('Europe du Sud-Est, Balkans, balkanique, Balkans occidentaux', 'AL BA BG GR HR ME MK RO RS SI XK'),
  area(
    'Europe de l’Est, Europe orientale, Europe centrale et orientale, pays de l’Est, bloc de l’Est',
    'AL BA BG BY CZ EE HR HU LT LV MD ME MK PL RO RS RU SI SK UA XK',
  ),
  area('Europe centrale', 'AT CZ HU PL SI SK'),
  area('Europe du Nord, Scandinavie, scandinave, pays nordiques', 'DK FI FO IS NO SE'),
  area('pays baltes', 'EE LT LV'),
  area('Europe du Sud, Europe méridionale', 'AD AL BA ES GR HR IT ME MK MT PT RS SI SM VA XK'),
  area('Benelux', 'BE LU NL'),
  area('péninsule Ibérique', 'ES PT'),
  area('Îles Britanniques', 'GB IE'),
  area('ex-Yougoslavie, Yougoslavie, yougoslave', 'BA HR ME MK RS SI XK'),
  area('ex-URSS, URSS, Union soviétique, soviétique', 'AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ'),
  area('Tchécoslovaquie, tchécoslovaque', 'CZ SK'),
  area('Indochine, indochinois', 'KH LA VN'),
  area('Amérique, Amériques, America', 'AR BO BR CA CL CO CR CU DO EC GT HN HT JM MX NI PA PE PR PY SV US UY VE'),
  area('Amérique du Nord, nord-américain', 'CA MX US'),
  area('Amérique latine, latino-américain', 'AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PY SV UY VE'),
  area('Amérique du Sud, sud-américain', 'AR BO BR CL CO EC GF GY PE PY SR UY VE'),
  area('Amérique centrale', 'BZ CR GT HN NI PA SV'),
  area('Caraïbes, Antilles, caribéen, antillais', 'BB BS CU DM DO GD GP HT JM LC MQ PR TT VC'),
  area('Océanie, océanien', 'AU FJ FM KI MH NC NR NZ PF PG PW SB TO TV VU WF WS'),
];

/**
 * The other names of countries, and of who comes from them, where no rule derives these from the name: parted by commas.
 */
export const OTHER_COUNTRY_NAMES: Readonly<Record<string, string>> = {
  AE: 'émirien',
  AL: 'albanais',
  AR: 'argentin',
  AT: 'autrichien',
  BE: 'belge',
  BR: 'brésilien',
  CA: 'canadien, canadienne',
  CH: 'suisse, helvétique, Confédération helvétique',
  CD: 'Zaïre, zaïrois, congolais, Congo',
  CG: 'congolais, Congo',
  CN: 'chinois, chinoise, République populaire de Chine',
  CZ: 'tchèque, République tchèque',
  DE: 'allemand, allemande, RFA, RDA',
  DK: 'danois, danoise',
  DZ: 'algérien, algérienne',
  EG: 'égyptien, égyptienne',
  ES: 'espagnol, espagnole',
  FI: 'finlandais, finnois',
  FR: 'français, française, Hexagone',
  GB: 'anglais, anglaise, britannique, écossais, écossaise, gallois, galloise, Angleterre, Grande-Bretagne, Écosse, UK, England',
  GR: 'grec, grecque, hellénique',
  HU: 'hongrois, hongroise',
  IE: 'irlandais, irlandaise',
  IL: 'israélien, israélienne, État hébreu',
  IN: 'indien, indienne',
  IT: 'italien, italienne',
  JP: 'japonais, japonaise, nippon, nippone',
  KH: 'cambodgien, cambodgienne, khmer',
  KR: 'coréen, coréenne, Corée',
  LA: 'laotien, laotienne',
  LB: 'libanais, libanaise',
  LU: 'luxembourgeois, luxembourgeoise',
  MA: 'marocain, marocaine, chérifien',
  MG: 'malgache',
  MK: 'macédonien, macédonienne, FYROM, ARYM, ancienne République yougoslave de Macédoine',
  ML: 'malien, malienne, Soudan français',
  MM: 'Birmanie, birman, birmane',
  NL: 'néerlandais, néerlandaise, hollandais, hollandaise, Hollande',
  NO: 'norvégien, norvégienne',
  PL: 'polonais, polonaise',
  PS: 'palestinien, palestinienne, Cisjordanie, Gaza, bande de Gaza, Autorité palestinienne',
  PT: 'portugais, portugaise',
  RO: 'roumain, roumaine',
  RS: 'serbe',
  RU: 'russe',
  SE: 'suédois, suédoise',
  SN: 'sénégalais, sénégalaise',
  TN: 'tunisien, tunisienne',
  TR: 'turc, turque, Turkey, Empire ottoman, ottoman',
  UA: 'ukrainien, ukrainienne',
  US: 'américain, américaine, étasunien, étasunienne, états-unien, Amérique',
  VN: 'vietnamien, vietnamienne, Viêt Nam',
};

function area(names: string, countries: string): (typeof AREAS)[number] {
  return { names: names.split(', '), countries: countries.split(' ') };
}

/** The smallest area that holds all these countries, or the country where there is one; undefined where no name is known. */
export function nameArea(countries: readonly Country[]): string | undefined {
  const codes = [...new Set(countries.map(({ code }) => code))];
  if (codes.length <= 1) return countries[0]?.name;
  const around = AREAS.filter((area) => codes.every((code) => area.countries.includes(code)));
  const [smallest] = around.sort((a, b) => a.countries.length - b.countries.length);
  return smallest?.names[0];
}
