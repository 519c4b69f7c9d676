import { isActive, isExternal, listLinks } from '../addresses.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';

export const externalLinks: Rule = {
  id: 'lien-externe',
  reason: 'Sans https, un tiers peut lire ou changer la page que le lecteur ouvre.',
  severity: 'error',
  examples: {
    bad: { text: 'Voir [le Ligue](http://www.ligue.fr/).' },
    good: { text: 'Voir [le Ligue](https://www.ligue.fr/).' },
  },
  run: ({ files }) =>
    files.flatMap((file) =>
      listLinks(file)
        .filter(({ url }) => isExternal(url) && !isActive(url) && !SOUND.test(url))
        .map((node) => ({
          ...atNode(file, node),
          message: `L’adresse « ${node.url} » n’est pas en https.`,
          hint: `Écrire l’adresse entière : « ${toSecure(node.url)} ».`,
        })),
    ),
};

const SOUND = /^(?:https:\/\/[^\s/\\]+\.[^\s/\\]+(?:\/[^\s\\]*)?|mailto:[^\s@]+@[^\s@]+)$/;

const toSecure = (url: string): string => `https://${url.trim().replace(/^(?:[a-z][a-z\d+.-]*:)?[/\\]*/i, '')}`;
