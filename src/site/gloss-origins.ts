import type { Definition } from '../model/entities.ts';
import type { Proceedings } from '../model/proceedings.ts';
import { text } from '../words/index.ts';
import { formatList } from '../words/list.ts';
import { holderLabel } from './holders.ts';
import { namesIn, statementPath } from './labels.ts';
import { pathOf } from './paths.ts';

/** Whose the sentence is that defines a notion: who proposes it, or from whose words it comes, or that the editor put it together. */
export function glossOrigins(definition: Definition, proceedings: Proceedings): Origin[] {
  const { proposers, origin } = definition;
  const { seminar } = proceedings;
  if (proposers.length > 0) {
    return proposers.map((by) => ({
      label: `${text.relations.proposedBy} ${holderLabel({ by }, seminar)}`,
      href: pathOf(by),
    }));
  }
  if (!origin) return [{ label: text.heldBy.editor, href: undefined }];
  const names = namesIn(origin.voice, proceedings);
  const label = names.length > 0 ? text.heldBy.reported(formatList(names)) : text.heldBy.source(seminar.source.name);
  return [{ label, href: statementPath(origin) }];
}

export interface Origin {
  label: string;
  /** A path of the site. */
  href: string | undefined;
}
