import { listLinks } from '../addresses.ts';
import { isWebAddress } from '../../schema/index.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';

export const insecureLinks: Rule = {
  id: 'lien-sans-https',
  reason:
    'Sans https, un tiers peut lire ou changer la page que le lecteur ouvre ; mais bien des sites n’ont que http.',
  severity: 'warning',
  examples: {
    bad: { text: 'Voir [la Ligue](http://www.ligue.fr/).' },
    good: { text: 'Voir [la Ligue](https://www.ligue.fr/).' },
  },
  inFile: (file) =>
    listLinks(file)
      .filter(({ url }) => securedAddress(url) !== undefined)
      .map((node) => ({
        ...atNode(file, node),
        message: `L’adresse « ${node.url} » n’est pas en https.`,
        hint: `Essayer « ${securedAddress(node.url)} » ; si ce site n’a que http, la garder.`,
      })),
};

/** The same in https, of a sound address in http; undefined for any other. */
export function securedAddress(url: string): string | undefined {
  const secured = /^http:\/\//i.test(url) ? url.replace(/^http:/i, 'https:') : undefined;
  return secured !== undefined && isWebAddress(secured) ? secured : undefined;
}
