import { nameOf, type Definition, type Organisation, type Person, type Seminar } from '../model/entities.ts';
import { formatList } from './format.ts';
import { resourceLabel, statementPath } from './labels.ts';
import { pathOf } from './paths.ts';
import { text } from './text.ts';

/** Whose a definition is: who proposes it, or from whose words it comes, or that the editor put it together; who defends it. */
export function glossOrigins(definition: Definition, seminar: Seminar): Origin[] {
  const { proposers, defenders } = definition;
  const own =
    proposers.length > 0
      ? proposers.map((who) => toOrigin(text.relations.proposedBy, who))
      : [originOf(definition, seminar)];
  return [...own, ...defenders.map((who) => toOrigin(text.relations.defendedBy, who))];
}

export interface Origin {
  label: string;
  /** A path of the site. */
  href: string | undefined;
}

function originOf({ origin }: Definition, { source }: Seminar): Origin {
  if (!origin) return { label: text.heldBy.editor, href: undefined };
  const { of } = origin.voice;
  const speakers = origin.entry.kind === 'interventions' ? origin.entry.speakers.map(({ person }) => person) : [];
  const names = of.map((slug) => speakers.find((person) => person.slug === slug)?.name ?? slug);
  return {
    label: names.length > 0 ? text.heldBy.reported(formatList(names)) : text.heldBy.source(source.name),
    href: statementPath(origin),
  };
}

const toOrigin = (how: string, who: Person | Organisation): Origin => ({
  label: `${how} ${who.kind === 'organisations' ? (who.acronym ?? nameOf(who)) : resourceLabel(who)}`,
  href: pathOf(who),
});
