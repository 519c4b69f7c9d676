import { findTarget, listLinks, splitAddress } from '../addresses.ts';
import { isExternal } from '../../prose/addresses.ts';
import type { CheckedFile } from '../checked-content.ts';
import { suggest } from '../nearest.ts';
import { atNode } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';
import type { Surroundings } from '../surroundings.ts';

export const deadAnchors: Rule = {
  id: 'ancre-inconnue',
  reason: 'Un lien vers un paragraphe qui n’existe pas laisse le lecteur en haut de la page, sans le lui dire.',
  severity: 'error',
  examples: {
    bad: { text: 'Voir [la citation](/interventions/bel-accueil/#p9).' },
    good: { text: 'Voir [la citation](/interventions/bel-accueil/#p2).' },
  },
  inFile: inBody,
};

function inBody(file: CheckedFile, content: Surroundings): RuleIssue[] {
  return listLinks(file).flatMap((node) => {
    const { path, anchor } = splitAddress(node.url);
    if (anchor === undefined || isExternal(node.url)) return [];
    const target = findTarget(node.url, file, content);
    // A page that does not exist is another rule's; of the site's own pages, none has anchors to point at.
    if (!target && !/^\/[^/]*\/?$/.test(path)) return [];
    if (target && (!target.body || target.body.leadsTo(anchor))) return [];
    return [{ ...atNode(file, node), ...describe(anchor, path, target) }];
  });
}

/** Paragraphs whose addresses are told. */
const MOST_SHOWN = 12;

function describe(anchor: string, path: string, target: CheckedFile | undefined) {
  const message = `« #${anchor} » n’existe pas dans ${path || 'cette page'}.`;
  const near = target?.body && !/^p\d+$/.test(anchor) ? suggest(anchor, target.body.everyAnchor) : undefined;
  if (near) return { message, hint: near };
  const paragraphs = (target?.body?.blocks ?? []).filter(({ numbered }) => numbered);
  const shown = paragraphs.slice(0, MOST_SHOWN).map((block) => `${block.number} : #${block.anchor}`);
  const more = paragraphs.length > MOST_SHOWN ? '…' : '.';
  return {
    message,
    hint: shown.length > 0 ? `Paragraphes : ${shown.join(', ')}${more}` : 'Cette page n’a pas de paragraphes.',
  };
}
