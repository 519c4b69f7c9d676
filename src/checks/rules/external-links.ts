import { listLinks } from '../addresses.ts';
import { isActive, isExternal } from '../../prose/addresses.ts';
import { isWebAddress, LONGEST_ADDRESS } from '../../schema/index.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';
import { securedAddress } from './insecure-links.ts';

export const externalLinks: Rule = {
  id: 'lien-externe',
  reason: 'Une adresse mal faite ne mène pas où elle le dit.',
  severity: 'error',
  examples: {
    bad: { text: 'Voir [la Ligue](https:/www.ligue.fr/).' },
    good: { text: 'Voir [la Ligue](https://www.ligue.fr/).' },
  },
  inFile: (file) =>
    listLinks(file)
      .filter(({ url }) => (isExternal(url) && !isActive(url) && !isSound(url)) || url.length > LONGEST_ADDRESS)
      .map((node) => ({
        ...atNode(file, node),
        ...describe(node.url.trim()),
      })),
};

const isSound = (url: string): boolean =>
  isWebAddress(url) || securedAddress(url) !== undefined || /^mailto:[^\s\p{C}@]+@[^\s\p{C}@]+$/u.test(url);

const toSecure = (url: string): string => `https://${url.trim().replace(/^(?:[a-z][a-z\d+.-]*:)?[/\\]*/i, '')}`;

/** A user name before the name of a site, up to « @ »: the reader takes it for the site. */
const USER = /^(?:[a-z][a-z\d+.-]*:)?[/\\]{2}([^/\\?#]*@)([^/\\?#]*)/i;

function describe(url: string): { message: string; hint: string } {
  if (url.length > LONGEST_ADDRESS) {
    return {
      message: `Une adresse a plus de ${LONGEST_ADDRESS} signes.`,
      hint: 'En donner une plus courte : bien des programmes ne la suivraient pas.',
    };
  }
  if (/^mailto:/i.test(url)) {
    return { message: `« ${url} » n’est pas une adresse électronique.`, hint: 'Écrire : « mailto:nom@exemple.fr ».' };
  }
  if (/^(?:tel|sms|fax|callto|skype):/i.test(url)) {
    return {
      message: `Le site ne fait pas de lien vers « ${url} ».`,
      hint: 'Écrire le numéro dans le texte, ou donner une adresse : « mailto:nom@exemple.fr ».',
    };
  }
  const [, user, site] = USER.exec(url) ?? [];
  if (user !== undefined) {
    return { message: `L’adresse « ${url} » mène à « ${site} », non à « ${user} ».`, hint: `Enlever « ${user} ».` };
  }
  const secure = toSecure(url);
  return secure === url || !isWebAddress(secure)
    ? {
        message: `L’adresse « ${url} » n’est pas entière.`,
        hint: 'Écrire par exemple « https://www.exemple.fr/page ».',
      }
    : { message: `L’adresse « ${url} » n’est pas entière.`, hint: `Écrire : « ${secure} ».` };
}
