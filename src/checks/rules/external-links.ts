import { listLinks } from '../addresses.ts';
import { isActive, isExternal } from '../../prose/addresses.ts';
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
  inFile: (file) =>
    listLinks(file)
      .filter(({ url }) => isExternal(url) && !isActive(url) && !SOUND.test(url))
      .map((node) => ({
        ...atNode(file, node),
        ...describe(node.url.trim()),
      })),
};

const SOUND = /^(?:https:\/\/[^\s/\\]+\.[^\s/\\]+(?:\/[^\s\\]*)?|mailto:[^\s@]+@[^\s@]+)$/;

const toSecure = (url: string): string => `https://${url.trim().replace(/^(?:[a-z][a-z\d+.-]*:)?[/\\]*/i, '')}`;

function describe(url: string): { message: string; hint: string } {
  if (/^mailto:/i.test(url)) {
    return { message: `« ${url} » n’est pas une adresse électronique.`, hint: 'Écrire : « mailto:nom@exemple.fr ».' };
  }
  if (/^(?:tel|sms|fax|callto|skype):/i.test(url)) {
    return {
      message: `Le site ne fait pas de lien vers « ${url} ».`,
      hint: 'Écrire le numéro dans le texte, ou donner une adresse : « mailto:nom@exemple.fr ».',
    };
  }
  const secure = toSecure(url);
  return secure === url || !SOUND.test(secure)
    ? {
        message: `L’adresse « ${url} » n’est pas entière.`,
        hint: 'Écrire par exemple « https://www.exemple.fr/page ».',
      }
    : { message: `L’adresse « ${url} » n’est pas en https.`, hint: `Écrire l’adresse entière : « ${secure} ».` };
}
