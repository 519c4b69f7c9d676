import type { Debate, Holding, Seminar } from '../model/entities.ts';
import { nameOf } from '../model/entities.ts';
import { capitalize } from '../words/capitalize.ts';
import { resourceLabel, standingOf, statementPath } from './labels.ts';
import type { Link } from './sections.ts';
import { text } from '../words/index.ts';

/** Who holds a position, as lists name them: a person, an organisation by its acronym, or the source. */
export const holderLabel = ({ by }: Pick<Holding, 'by'>, { source }: Seminar): string =>
  by === undefined ? source.name : by.kind === 'organisations' ? (by.acronym ?? nameOf(by)) : resourceLabel(by);

/** How it is held: in words reported or to the letter; of an organisation, by the source. Nothing where the source holds it. */
export const mannerOf = ({ by, statement }: Holding, { source }: Seminar): string | undefined =>
  by && (by.kind === 'organisations' ? text.accordingTo(source.name) : text.voiceWords[statement.voice.kind]);

/** Who holds it, how, and in which paragraph. */
export function holdingLabel(held: Holding, seminar: Seminar): string {
  const { paragraph } = held.statement;
  const where = paragraph === undefined ? undefined : text.paragraphs(String(paragraph));
  return [holderLabel(held, seminar), mannerOf(held, seminar), where].filter(Boolean).join(', ');
}

/** Those who hold the positions of a debate, each once, with where they do first. */
export function holderLinks({ positions }: Debate, seminar: Seminar): Link[] {
  const links = new Map<string, Link>();
  for (const held of positions.flatMap((position) => position.held)) {
    const label = holderLabel(held, seminar);
    if (!links.has(label)) links.set(label, { label: capitalize(label), href: statementPath(held.statement) });
  }
  return [...links.values()];
}

/** In which capacity a person speaks where a position is held, with the comma that parts it from what follows; or nothing. */
export function standingIn({ by, statement: { entry } }: Holding): string {
  const appearance = entry.kind === 'interventions' ? entry.speakers.find(({ person }) => person === by) : undefined;
  const standing = appearance && standingOf(appearance);
  return standing === undefined ? '' : `${standing}, `;
}
