import { FILES_DIRECTORY } from '../../source/read-content.ts';
import { findTarget, isKind, listLinks, splitAddress } from '../addresses.ts';
import { isExternal } from '../../prose/addresses.ts';
import { KINDS, RESERVED_ADDRESSES } from '../../schema/index.ts';
import type { CheckedFile } from '../checked-content.ts';
import { suggest } from '../nearest.ts';
import { atNode } from '../places.ts';
import type { Rule } from '../rule.ts';
import type { Surroundings } from '../surroundings.ts';

export const deadLinks: Rule = {
  id: 'lien-mort',
  reason: 'Un lien vers une page qui n’existe pas mène le lecteur à une erreur.',
  severity: 'error',
  examples: {
    bad: { text: 'Elle vient de [Amiens](/lieux/amien/).' },
    good: { text: 'Elle vient de [Amiens](/lieux/amiens/).' },
  },
  inFile: (file, content) =>
    listLinks(file).flatMap((node) => {
      const fault = faultOf(node.url.trim(), file, content);
      return fault ? [{ ...atNode(file, node), ...fault }] : [];
    }),
};

interface Fault {
  message: string;
  hint?: string | undefined;
}

/** An address that begins as the name of a site, without its scheme. */
const SITE = /^(?:www\.[^/]|(?:[a-z\d-]+\.)+(?:fr|eu|org|com|net|int)(?:\/|$))/i;

function faultOf(url: string, file: CheckedFile, content: Surroundings): Fault | undefined {
  if (isExternal(url) || url.startsWith('#')) return undefined;
  const { path, segments } = splitAddress(url);
  if (!url.startsWith('/')) {
    if (/^[^\s/@]+@[^\s/@]+\.\w+$/.test(url)) {
      return { message: `« ${url} » est une adresse électronique.`, hint: `Écrire « mailto:${url} ».` };
    }
    if (SITE.test(url)) {
      return { message: `« ${url} » est l’adresse d’un autre site.`, hint: `Écrire « https://${url} ».` };
    }
    return {
      message:
        url === ''
          ? 'Ce lien n’a pas d’adresse.'
          : `L’adresse « ${url} » est relative : elle dépend de la page où on la lit.`,
      hint: 'Écrire l’adresse depuis la racine du site : « /lieux/amiens/ ».',
    };
  }
  if (content.serves(path)) return undefined;
  const exists = segments.length < 2 ? isAtRoot(segments[0], content) : findTarget(url, file, content) !== undefined;
  if (!exists || segments.length > 2 || segments[0] === 'pages') return describeDead(segments, path, content);
  return path.endsWith('/')
    ? undefined
    : { message: `L’adresse « ${path} » ne finit pas par « / ».`, hint: `Écrire « ${path}/ ».` };
}

const isAtRoot = (name: string | undefined, content: Surroundings): boolean =>
  name === undefined || RESERVED_ADDRESSES.includes(name) || content.has('pages', name);

function describeDead([first = '', second, third]: string[], path: string, content: Surroundings): Fault {
  if (third !== undefined || (second !== undefined && /\.\w+$/.test(second))) {
    return {
      message: `Le lien mène à « ${path} », qui n’existe pas.`,
      hint: `Un document à télécharger se place dans ${FILES_DIRECTORY}/, à côté des autres dossiers du contenu.`,
    };
  }
  if (second === undefined) {
    return {
      message: `La page « /${first}/ » n’existe pas.`,
      hint: suggest(first, [...RESERVED_ADDRESSES, ...content.slugs('pages')]),
    };
  }
  if (first === 'pages') return { message: 'Les pages sont à la racine du site.', hint: `Écrire « /${second}/ ».` };
  if (RESERVED_ADDRESSES.includes(first) && !isKind(first)) {
    return { message: `La page « /${first}/ » n’a pas de page « ${second} ».`, hint: `Écrire « /${first}/ ».` };
  }
  if (!isKind(first)) {
    return { message: `Le lien mène à « /${first}/ », qui n’existe pas.`, hint: suggest(first, KINDS) };
  }
  const near = suggest(second, content.slugs(first));
  return {
    message: `« ${second} » est inconnu dans ${first}/${near ? ` : ${near}` : '.'}`,
    hint: near ? undefined : `Créer le fichier dans ${content.directory}/${first}/, ou corriger le lien.`,
  };
}
