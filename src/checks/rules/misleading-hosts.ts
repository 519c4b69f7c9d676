import { domainToUnicode } from 'node:url';
import { listLinks } from '../addresses.ts';
import type { CheckedFile } from '../checked-content.ts';
import { atField, atNode } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const misleadingHosts: Rule = {
  id: 'adresse-trompeuse',
  reason: 'Une lettre d’un autre alphabet se lit comme une des nôtres : le site n’est pas celui que l’on croit.',
  severity: 'warning',
  examples: {
    bad: { text: 'Voir [la Ligue](https://www.ligu\u0435.fr/).' },
    good: { text: 'Voir [la Ligue](https://www.ligue.fr/).' },
  },
  inFile: (file) => [...inBody(file), ...inFields(file)],
};

const inBody = (file: CheckedFile): RuleIssue[] =>
  listLinks(file).flatMap((node) => toIssues(node.url, atNode(file, node)));

function inFields(file: CheckedFile): RuleIssue[] {
  const { contact } = (file.source.data ?? {}) as { contact?: { page?: unknown } | null };
  return typeof contact?.page === 'string' ? toIssues(contact.page, atField(file, ['contact', 'page'])) : [];
}

function toIssues(url: string, place: ReturnType<typeof atNode>): RuleIssue[] {
  const host = domainToUnicode(/^https?:\/\/(?:[^/?#]*@)?([^/?#:]*)/i.exec(url)?.[1] ?? '');
  const mixed = host.split('.').find((label) => LIKE_OURS.test(label) && /\p{Script=Latin}/u.test(label));
  return mixed === undefined
    ? []
    : [
        {
          ...place,
          message: `Le nom de site « ${host} » mêle deux alphabets, dans « ${mixed} ».`,
          hint: 'Récrire cette adresse au clavier, puis vérifier où elle mène.',
        },
      ];
}

/** Alphabets with letters that look like those of the Latin one. */
const LIKE_OURS = /[\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Cyrillic}\p{Script=Greek}]/u;
