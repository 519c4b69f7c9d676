import { language } from '../words/edition.ts';

/** The licences under which an edition may be published: SPDX identifier → name and address of its text. */
export const LICENCES = {
  'CC0-1.0': { name: 'CC0 1.0', url: `https://creativecommons.org/publicdomain/zero/1.0/deed.${language}` },
  'CC-BY-4.0': { name: 'CC BY 4.0', url: `https://creativecommons.org/licenses/by/4.0/deed.${language}` },
  'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', url: `https://creativecommons.org/licenses/by-sa/4.0/deed.${language}` },
  'CC-BY-ND-4.0': { name: 'CC BY-ND 4.0', url: `https://creativecommons.org/licenses/by-nd/4.0/deed.${language}` },
  'CC-BY-NC-4.0': { name: 'CC BY-NC 4.0', url: `https://creativecommons.org/licenses/by-nc/4.0/deed.${language}` },
  'CC-BY-NC-SA-4.0': {
    name: 'CC BY-NC-SA 4.0',
    url: `https://creativecommons.org/licenses/by-nc-sa/4.0/deed.${language}`,
  },
  'CC-BY-NC-ND-4.0': {
    name: 'CC BY-NC-ND 4.0',
    url: `https://creativecommons.org/licenses/by-nc-nd/4.0/deed.${language}`,
  },
  'etalab-2.0': {
    name: 'Licence Ouverte 2.0',
    url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  },
} as const satisfies Record<string, Licence>;

/** A licence as pages name it, with the address of its text. */
export interface Licence {
  name: string;
  url: string;
}

export type LicenceId = keyof typeof LICENCES;
